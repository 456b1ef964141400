;; Exists to say whether a text can be read on its background: the contrast ratio of WCAG 2.
;; A colour is the number 0xRRGGBB; bits above it are ignored.
(module
  ;; (colour, colour) -> ratio from 1 to 21, with two decimals; the order does not matter
  (func (export "contrast") (param $a i32) (param $b i32) (result f64)
    (call $round (call $ratio (local.get $a) (local.get $b)) (f64.const 100)))

  ;; (colour, colour) -> 1 when the ratio is at least 4.5 (level AA, text of normal size), else 0
  (func (export "passes_aa") (param $a i32) (param $b i32) (result i32)
    (f64.ge (call $ratio (local.get $a) (local.get $b)) (f64.const 4.5)))

  ;; (colour) -> relative luminance from 0 to 1, with four decimals
  (func (export "luminance") (param $color i32) (result f64)
    (call $round (call $luminance (local.get $color)) (f64.const 10000)))

  (func $round (param $value f64) (param $steps f64) (result f64)
    (f64.div (f64.nearest (f64.mul (local.get $value) (local.get $steps))) (local.get $steps)))

  (func $ratio (param $a i32) (param $b i32) (result f64)
    (local $first f64) (local $second f64)
    (local.set $first (f64.add (call $luminance (local.get $a)) (f64.const 0.05)))
    (local.set $second (f64.add (call $luminance (local.get $b)) (f64.const 0.05)))
    (f64.div
      (f64.max (local.get $first) (local.get $second))
      (f64.min (local.get $first) (local.get $second))))

  (func $luminance (param $color i32) (result f64)
    (f64.add
      (f64.add
        (f64.mul (f64.const 0.2126) (call $linear (i32.shr_u (local.get $color) (i32.const 16))))
        (f64.mul (f64.const 0.7152) (call $linear (i32.shr_u (local.get $color) (i32.const 8)))))
      (f64.mul (f64.const 0.0722) (call $linear (local.get $color)))))

  ;; The low byte as an sRGB channel -> linear light from 0 to 1
  (func $linear (param $channel i32) (result f64)
    (local $value f64)
    (local.set $value
      (f64.div (f64.convert_i32_u (i32.and (local.get $channel) (i32.const 255))) (f64.const 255)))
    (if (result f64) (f64.le (local.get $value) (f64.const 0.04045))
      (then (f64.div (local.get $value) (f64.const 12.92)))
      (else
        (call $power (f64.div (f64.add (local.get $value) (f64.const 0.055)) (f64.const 1.055))))))

  ;; x -> x ^ 2.4 for x from 0.09 to 1: x² times its fifth root, found by Newton's method
  (func $power (param $x f64) (result f64)
    (local $square f64) (local $root f64) (local $step i32)
    (local.set $square (f64.mul (local.get $x) (local.get $x)))
    (local.set $root (f64.const 1))
    (local.set $step (i32.const 20))
    (loop $closer
      (local.set $root
        (f64.div
          (f64.add
            (f64.mul (f64.const 4) (local.get $root))
            (f64.div (local.get $square) (call $fourth (local.get $root))))
          (f64.const 5)))
      (local.set $step (i32.sub (local.get $step) (i32.const 1)))
      (br_if $closer (local.get $step)))
    (f64.mul (local.get $square) (local.get $root)))

  (func $fourth (param $x f64) (result f64)
    (local $square f64)
    (local.set $square (f64.mul (local.get $x) (local.get $x)))
    (f64.mul (local.get $square) (local.get $square))))
