//! Writes `modules.br` and `instructions.txt` into the folder that is named: see ../README.md.

mod instructions;
mod modules;

fn main() {
    let folder = std::env::args().nth(1).expect("the folder to write to");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect(name);
    };
    write("modules.br", &modules::packed());
    write("instructions.txt", instructions::listed().as_bytes());
}
