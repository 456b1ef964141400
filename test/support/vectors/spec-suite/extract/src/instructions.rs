//! Every instruction that wasmparser knows, with its proposal and its bytes. Each number in its operands is 0x27, which is
//! no instruction: a reader that reads too few or too many bytes notices.

use wasm_encoder::Encode;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasmparser::*;

const NUMBER: u8 = 0x27;

trait Operand {
    fn operand() -> Self;
}

macro_rules! operands {
    ($($type:ty = $value:expr;)*) => {
        $(impl Operand for $type { fn operand() -> Self { $value } })*
    };
}

operands! {
    u8 = NUMBER;
    u32 = NUMBER.into();
    i32 = NUMBER.into();
    i64 = NUMBER.into();
    [u8; 16] = [NUMBER; 16];
    Ieee32 = f32::from_le_bytes([NUMBER; 4]).into();
    Ieee64 = f64::from_le_bytes([NUMBER; 8]).into();
    V128 = match read(&[&[0xfd, 0x0c][..], &[NUMBER; 16]].concat()) { Operator::V128Const { value } => value, _ => unreachable!() };
    BlockType = BlockType::FuncType(NUMBER.into());
    ValType = ValType::Ref(RefType::operand());
    Vec<ValType> = vec![ValType::operand(), ValType::operand()];
    HeapType = HeapType::Concrete(UnpackedIndex::Module(NUMBER.into()));
    RefType = RefType::new(true, HeapType::operand()).expect("a small index");
    Ordering = Ordering::AcqRel;
    MemArg = MemArg { align: 0, max_align: 0, offset: NUMBER.into(), target: MemArgTarget::Memory(NUMBER.into()), ordering: None };
    BrTable<'_> = match read(&[0x0e, 1, NUMBER, NUMBER]) { Operator::BrTable { targets } => targets, _ => unreachable!() };
    TryTable = TryTable { ty: BlockType::operand(), catches: vec![
        Catch::One { tag: NUMBER.into(), label: NUMBER.into() },
        Catch::OneRef { tag: NUMBER.into(), label: NUMBER.into() },
        Catch::All { label: NUMBER.into() },
        Catch::AllRef { label: NUMBER.into() },
    ] };
    ResumeTable = ResumeTable { handlers: vec![
        Handle::OnLabel { tag: NUMBER.into(), label: NUMBER.into() },
        Handle::OnSwitch { tag: NUMBER.into() },
    ] };
}

fn read(bytes: &[u8]) -> Operator<'static> {
    let reader = BinaryReader::new(bytes.to_vec().leak(), 0);
    OperatorsReader::new(reader).read().expect("an instruction")
}

macro_rules! list {
    ($(@$proposal:ident $op:ident $({ $($arg:ident: $type:ty),* })? => $visit:ident ($($arity:tt)*))*) => {
        fn lines<'a>() -> Vec<String> {
            let lines: Vec<(&str, &str, Operator<'a>)> = vec![$((
                stringify!($proposal),
                stringify!($op),
                Operator::$op $({ $($arg: <$type as Operand>::operand()),* })?,
            )),*];
            lines.into_iter().map(|(proposal, name, operator)| line(proposal, name, operator)).collect()
        }
    };
}
for_each_operator!(list);

pub fn listed() -> String {
    lines().concat()
}

fn line(proposal: &str, name: &str, operator: Operator<'_>) -> String {
    let mut bytes = Vec::new();
    let instruction = RoundtripReencoder.instruction(operator).expect("an instruction");
    instruction.encode(&mut bytes);
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{proposal}\t{name}\t{hex}\n")
}
