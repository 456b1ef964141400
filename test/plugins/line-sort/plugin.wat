;; Exists to put the lines of standard input in order, each line once: `sort -u` in the C locale, in any WASI host.
;; Memory holds, one after the other: scratch (64 bytes), the input, a table of lines, a second table to merge into.
;; A table entry is a pointer and a length, line break included: exactly what fd_write takes.
(module
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))

  ;; At most 64 MiB.
  (memory (export "memory") 2 1024)
  (global $input i32 (i32.const 64))

  (func (export "_start")
    (local $end i32) (local $table i32) (local $count i32) (local $sorted i32)
    (local.set $end (call $read_all))
    (if (i32.eq (local.get $end) (global.get $input)) (then (return)))
    (local.set $end (call $close_last_line (local.get $end)))
    (local.set $table (i32.and (i32.add (local.get $end) (i32.const 7)) (i32.const -8)))
    (local.set $count (call $count_lines (local.get $end)))
    (call $need (i32.add (local.get $table) (i32.shl (local.get $count) (i32.const 4))))
    (call $fill_table (local.get $table) (local.get $end))
    (local.set $sorted (call $sort (local.get $table) (local.get $count)))
    (call $write_all (local.get $sorted) (call $drop_repeats (local.get $sorted) (local.get $count))))

  ;; Reads everything. Result: where the input ends.
  (func $read_all (result i32)
    (local $end i32) (local $read i32)
    (local.set $end (global.get $input))
    (loop $more
      (call $need (i32.add (local.get $end) (i32.const 65536)))
      (i32.store (i32.const 0) (local.get $end))
      (i32.store (i32.const 4) (i32.const 65536))
      (call $demand (call $fd_read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
      (local.set $read (i32.load (i32.const 8)))
      (local.set $end (i32.add (local.get $end) (local.get $read)))
      (br_if $more (local.get $read)))
    (local.get $end))

  ;; Adds a line break at the end if there is none. Result: the new end.
  (func $close_last_line (param $end i32) (result i32)
    (if (i32.eq (i32.load8_u (i32.sub (local.get $end) (i32.const 1))) (i32.const 10))
      (then (return (local.get $end))))
    (i32.store8 (local.get $end) (i32.const 10))
    (i32.add (local.get $end) (i32.const 1)))

  (func $count_lines (param $end i32) (result i32)
    (local $at i32) (local $count i32)
    (local.set $at (global.get $input))
    (loop $next
      (local.set $count
        (i32.add (local.get $count) (i32.eq (i32.load8_u (local.get $at)) (i32.const 10))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
    (local.get $count))

  (func $fill_table (param $table i32) (param $end i32)
    (local $at i32) (local $start i32)
    (local.set $at (global.get $input))
    (local.set $start (local.get $at))
    (loop $next
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (if (i32.eq (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 10))
        (then
          (i32.store (local.get $table) (local.get $start))
          (i32.store offset=4 (local.get $table) (i32.sub (local.get $at) (local.get $start)))
          (local.set $table (i32.add (local.get $table) (i32.const 8)))
          (local.set $start (local.get $at))))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end)))))

  ;; Merge sort from the bottom up, to and fro between the two tables. Result: the table that is sorted.
  (func $sort (param $from i32) (param $count i32) (result i32)
    (local $to i32) (local $swap i32) (local $width i32) (local $size i32)
    (local.set $size (i32.shl (local.get $count) (i32.const 3)))
    (local.set $to (i32.add (local.get $from) (local.get $size)))
    (local.set $width (i32.const 8))
    (block $done
      (loop $pass
        (br_if $done (i32.ge_u (local.get $width) (local.get $size)))
        (call $merge_pass (local.get $from) (local.get $to) (local.get $size) (local.get $width))
        (local.set $swap (local.get $from))
        (local.set $from (local.get $to))
        (local.set $to (local.get $swap))
        (local.set $width (i32.shl (local.get $width) (i32.const 1)))
        (br $pass)))
    (local.get $from))

  ;; Merges each pair of sorted runs of $width bytes.
  (func $merge_pass (param $from i32) (param $to i32) (param $size i32) (param $width i32)
    (local $at i32) (local $middle i32) (local $end i32)
    (loop $pair
      (local.set $middle (call $min (i32.add (local.get $at) (local.get $width)) (local.get $size)))
      (local.set $end (call $min (i32.add (local.get $middle) (local.get $width)) (local.get $size)))
      (call $merge
        (i32.add (local.get $from) (local.get $at))
        (i32.add (local.get $from) (local.get $middle))
        (i32.add (local.get $from) (local.get $end))
        (i32.add (local.get $to) (local.get $at)))
      (local.set $at (local.get $end))
      (br_if $pair (i32.lt_u (local.get $at) (local.get $size)))))

  (func $merge (param $left i32) (param $middle i32) (param $end i32) (param $to i32)
    (local $right i32) (local $take_left i32)
    (local.set $right (local.get $middle))
    (block $done
      (loop $next
        (local.set $take_left (i32.lt_u (local.get $left) (local.get $middle)))
        (if (i32.lt_u (local.get $right) (local.get $end))
          (then
            (if (local.get $take_left)
              (then
                (local.set $take_left
                  (i32.le_s (call $compare (local.get $left) (local.get $right)) (i32.const 0))))))
          (else (br_if $done (i32.eqz (local.get $take_left)))))
        (if (local.get $take_left)
          (then
            (i64.store (local.get $to) (i64.load (local.get $left)))
            (local.set $left (i32.add (local.get $left) (i32.const 8))))
          (else
            (i64.store (local.get $to) (i64.load (local.get $right)))
            (local.set $right (i32.add (local.get $right) (i32.const 8)))))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (br $next))))

  ;; Two entries -> negative, zero or positive. Line breaks do not count; a line goes before a longer one that starts with it.
  (func $compare (param $a i32) (param $b i32) (result i32)
    (local $left i32) (local $right i32) (local $end i32) (local $difference i32)
    (local.set $left (i32.load (local.get $a)))
    (local.set $right (i32.load (local.get $b)))
    (local.set $difference (i32.sub (i32.load offset=4 (local.get $a)) (i32.load offset=4 (local.get $b))))
    (local.set $end
      (i32.sub
        (i32.add
          (local.get $left)
          (call $min (i32.load offset=4 (local.get $a)) (i32.load offset=4 (local.get $b))))
        (i32.const 1)))
    (block $same
      (loop $next
        (br_if $same (i32.ge_u (local.get $left) (local.get $end)))
        (if (i32.ne (i32.load8_u (local.get $left)) (i32.load8_u (local.get $right)))
          (then
            (return
              (i32.sub (i32.load8_u (local.get $left)) (i32.load8_u (local.get $right))))))
        (local.set $left (i32.add (local.get $left) (i32.const 1)))
        (local.set $right (i32.add (local.get $right) (i32.const 1)))
        (br $next)))
    (local.get $difference))

  ;; Moves the first of each run of equal lines to the front. Result: how many are left.
  (func $drop_repeats (param $table i32) (param $count i32) (result i32)
    (local $kept i32) (local $at i32) (local $end i32)
    (local.set $kept (local.get $table))
    (local.set $at (local.get $table))
    (local.set $end (i32.add (local.get $table) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $next
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (br_if $next (i32.eqz (call $compare (local.get $kept) (local.get $at))))
        (local.set $kept (i32.add (local.get $kept) (i32.const 8)))
        (i64.store (local.get $kept) (i64.load (local.get $at)))
        (br $next)))
    (i32.add (i32.shr_u (i32.sub (local.get $kept) (local.get $table)) (i32.const 3)) (i32.const 1)))

  ;; Writes the entries, 512 at a time; a host may take less than it was offered.
  (func $write_all (param $at i32) (param $count i32)
    (local $end i32) (local $written i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (call $demand
          (call $fd_write
            (i32.const 1)
            (local.get $at)
            (call $min
              (i32.shr_u (i32.sub (local.get $end) (local.get $at)) (i32.const 3))
              (i32.const 512))
            (i32.const 8)))
        (local.set $at (call $skip_written (local.get $at) (i32.load (i32.const 8))))
        (br $more))))

  ;; Shortens the table from the front by the bytes that were written. Result: the first entry with bytes left.
  (func $skip_written (param $at i32) (param $written i32) (result i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $written)))
        (if (i32.lt_u (local.get $written) (i32.load offset=4 (local.get $at)))
          (then
            (i32.store (local.get $at) (i32.add (i32.load (local.get $at)) (local.get $written)))
            (i32.store offset=4 (local.get $at)
              (i32.sub (i32.load offset=4 (local.get $at)) (local.get $written)))
            (br $done)))
        (local.set $written (i32.sub (local.get $written) (i32.load offset=4 (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $next)))
    (local.get $at))

  ;; Grows memory until it reaches $end; ends with code 1 where it cannot.
  (func $need (param $end i32)
    (local $pages i32)
    (local.set $pages
      (i32.sub
        (i32.shr_u (i32.add (local.get $end) (i32.const 65535)) (i32.const 16))
        (memory.size)))
    (if (i32.gt_s (local.get $pages) (i32.const 0))
      (then
        (if (i32.eq (memory.grow (local.get $pages)) (i32.const -1))
          (then (call $proc_exit (i32.const 1)))))))

  ;; Ends with code 2 where the host reports an error.
  (func $demand (param $error i32)
    (if (local.get $error) (then (call $proc_exit (i32.const 2)))))

  (func $min (param $a i32) (param $b i32) (result i32)
    (select (local.get $a) (local.get $b) (i32.lt_u (local.get $a) (local.get $b)))))
