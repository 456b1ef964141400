;; Exists to check bytes against accidents: CRC-32 as in zip, gzip and PNG (IEEE 802.3, reflected).
(module
  ;; At most 16 MiB. The host writes its bytes at `buffer` or, after memory.grow, anywhere above.
  (memory (export "memory") 1 256)
  (global (export "buffer") i32 (i32.const 64))

  ;; The remainders of the sixteen half bytes.
  (data (i32.const 0)
    "\00\00\00\00\64\10\b7\1d\c8\20\6e\3b\ac\30\d9\26\90\41\dc\76\f4\51\6b\6b\58\61\b2\4d\3c\71\05\50"
    "\20\83\b8\ed\44\93\0f\f0\e8\a3\d6\d6\8c\b3\61\cb\b0\c2\64\9b\d4\d2\d3\86\78\e2\0a\a0\1c\f2\bd\bd")

  ;; (pointer, length) -> checksum of those bytes
  (func (export "crc32") (param $pointer i32) (param $length i32) (result i32)
    (local $state i32)
    (local.set $state (i32.const -1))
    (block $end
      (loop $next
        (br_if $end (i32.eqz (local.get $length)))
        (local.set $state (call $step (local.get $state) (i32.load8_u (local.get $pointer))))
        (local.set $pointer (i32.add (local.get $pointer) (i32.const 1)))
        (local.set $length (i32.sub (local.get $length) (i32.const 1)))
        (br $next)))
    (i32.xor (local.get $state) (i32.const -1)))

  ;; (checksum so far, byte) -> checksum with this byte added; start with 0
  (func (export "crc32_byte") (param $checksum i32) (param $byte i32) (result i32)
    (i32.xor
      (call $step
        (i32.xor (local.get $checksum) (i32.const -1))
        (i32.and (local.get $byte) (i32.const 255)))
      (i32.const -1)))

  (func $step (param $state i32) (param $byte i32) (result i32)
    (call $half (call $half (i32.xor (local.get $state) (local.get $byte)))))

  (func $half (param $state i32) (result i32)
    (i32.xor
      (i32.shr_u (local.get $state) (i32.const 4))
      (i32.load (i32.shl (i32.and (local.get $state) (i32.const 15)) (i32.const 2))))))
