;; Exists to check bank account numbers (IBAN, ISO 13616) and to write them as people read them.
;; A component by hand: the core module does the work, the lines after it give strings to it and take them back.
(component
  (core module $program
    ;; At most 1 MiB. From 16 on, memory belongs to `realloc`; `reset` takes it back after each call.
    (memory (export "memory") 1 16)
    (global $free (mut i32) (i32.const 16))

    ;; Gives out memory from front to back. A block that grows is copied.
    (func $realloc (export "realloc") (param $old i32) (param $old_size i32) (param $align i32) (param $size i32) (result i32)
      (local $start i32) (local $end i32)
      (local.set $start
        (i32.and
          (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
          (i32.sub (i32.const 0) (local.get $align))))
      (local.set $end (i32.add (local.get $start) (local.get $size)))
      (if (i32.lt_u (local.get $end) (local.get $start)) (then (unreachable)))
      (call $need (local.get $end))
      (memory.copy (local.get $start) (local.get $old) (local.get $old_size))
      (global.set $free (local.get $end))
      (local.get $start))

    (func $need (param $end i32)
      (local $pages i32)
      (local.set $pages
        (i32.sub
          (i32.add (i32.shr_u (local.get $end) (i32.const 16)) (i32.const 1))
          (memory.size)))
      (if (i32.gt_s (local.get $pages) (i32.const 0))
        (then
          (if (i32.eq (memory.grow (local.get $pages)) (i32.const -1)) (then (unreachable))))))

    (func (export "reset") (param i32) (global.set $free (i32.const 16)))

    ;; Two letters, two digits, then 11 to 30 letters or digits; the whole, turned round, is 1 modulo 97.
    (func (export "is-valid") (param $text i32) (param $size i32) (result i32)
      (local $iban i32) (local $length i32)
      (local.set $iban (call $realloc (i32.const 0) (i32.const 0) (i32.const 1) (local.get $size)))
      (local.set $length (call $compact (local.get $text) (local.get $size) (local.get $iban)))
      (if (i32.or
            (i32.lt_u (local.get $length) (i32.const 15))
            (i32.gt_u (local.get $length) (i32.const 34)))
        (then (return (i32.const 0))))
      (if (i32.eqz (call $starts_well (local.get $iban))) (then (return (i32.const 0))))
      (i32.eq (call $remainder (local.get $iban) (local.get $length)) (i32.const 1)))

    ;; The text in capitals, in groups of four. Result: where the pointer and the length of the text stand.
    (func (export "format") (param $text i32) (param $size i32) (result i32)
      (local $iban i32) (local $length i32) (local $out i32) (local $to i32) (local $at i32)
      (local.set $iban (call $realloc (i32.const 0) (i32.const 0) (i32.const 1) (local.get $size)))
      (local.set $length (call $compact (local.get $text) (local.get $size) (local.get $iban)))
      (local.set $out
        (call $realloc (i32.const 0) (i32.const 0) (i32.const 1) (i32.shl (local.get $size) (i32.const 1))))
      (local.set $to (local.get $out))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $at) (local.get $length)))
          (if (i32.and
                (i32.ne (local.get $at) (i32.const 0))
                (i32.eqz (i32.and (local.get $at) (i32.const 3))))
            (then
              (i32.store8 (local.get $to) (i32.const 32))
              (local.set $to (i32.add (local.get $to) (i32.const 1)))))
          (i32.store8 (local.get $to) (i32.load8_u (i32.add (local.get $iban) (local.get $at))))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $next)))
      (i32.store (i32.const 0) (local.get $out))
      (i32.store (i32.const 4) (i32.sub (local.get $to) (local.get $out)))
      (i32.const 0))

    ;; Copies all but spaces and hyphens, in capitals; bytes outside ASCII become `?`. Result: how many bytes.
    (func $compact (param $from i32) (param $size i32) (param $to i32) (result i32)
      (local $start i32) (local $end i32) (local $byte i32)
      (local.set $start (local.get $to))
      (local.set $end (i32.add (local.get $from) (local.get $size)))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
          (local.set $byte (i32.load8_u (local.get $from)))
          (local.set $from (i32.add (local.get $from) (i32.const 1)))
          (br_if $next
            (i32.or
              (i32.eq (local.get $byte) (i32.const 32))
              (i32.eq (local.get $byte) (i32.const 45))))
          (local.set $byte
            (select (i32.const 63) (local.get $byte) (i32.gt_u (local.get $byte) (i32.const 127))))
          (i32.store8 (local.get $to)
            (i32.sub
              (local.get $byte)
              (i32.shl (call $between (local.get $byte) (i32.const 97) (i32.const 122)) (i32.const 5))))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (br $next)))
      (i32.sub (local.get $to) (local.get $start)))

    (func $starts_well (param $iban i32) (result i32)
      (i32.and
        (i32.and
          (call $between (i32.load8_u (local.get $iban)) (i32.const 65) (i32.const 90))
          (call $between (i32.load8_u offset=1 (local.get $iban)) (i32.const 65) (i32.const 90)))
        (i32.and
          (call $between (i32.load8_u offset=2 (local.get $iban)) (i32.const 48) (i32.const 57))
          (call $between (i32.load8_u offset=3 (local.get $iban)) (i32.const 48) (i32.const 57)))))

    ;; Everything after the first four signs, then those four, as one long number modulo 97. A is 10, Z is 35.
    (func $remainder (param $iban i32) (param $length i32) (result i32)
      (local $at i32) (local $byte i32) (local $remainder i32)
      (loop $next
        (local.set $byte
          (i32.load8_u
            (i32.add
              (local.get $iban)
              (i32.rem_u (i32.add (local.get $at) (i32.const 4)) (local.get $length)))))
        (if (call $between (local.get $byte) (i32.const 48) (i32.const 57))
          (then
            (local.set $remainder
              (i32.sub
                (i32.add (i32.mul (local.get $remainder) (i32.const 10)) (local.get $byte))
                (i32.const 48))))
          (else
            (if (i32.eqz (call $between (local.get $byte) (i32.const 65) (i32.const 90)))
              (then (return (i32.const 0))))
            (local.set $remainder
              (i32.sub
                (i32.add (i32.mul (local.get $remainder) (i32.const 100)) (local.get $byte))
                (i32.const 55)))))
        (local.set $remainder (i32.rem_u (local.get $remainder) (i32.const 97)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $length))))
      (local.get $remainder))

    (func $between (param $value i32) (param $low i32) (param $high i32) (result i32)
      (i32.le_u
        (i32.sub (local.get $value) (local.get $low))
        (i32.sub (local.get $high) (local.get $low)))))

  (core instance $core (instantiate $program))
  (func $is-valid (param "text" string) (result bool)
    (canon lift
      (core func $core "is-valid")
      (memory (core memory $core "memory"))
      (realloc (core func $core "realloc"))
      (post-return (core func $core "reset"))))
  (func $format (param "text" string) (result string)
    (canon lift
      (core func $core "format")
      (memory (core memory $core "memory"))
      (realloc (core func $core "realloc"))
      (post-return (core func $core "reset"))))
  (instance $check
    (export "is-valid" (func $is-valid))
    (export "format" (func $format)))
  (export "plugyard:iban/check" (instance $check)))
