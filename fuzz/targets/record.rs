//! Bytes as records of answers for a built-in tool: each line is scored or refused, and none is repeated in its refusal.
#![no_main]

use askwell::documents::tool::Tool;
use askwell::judgement::scoring::Program;
use askwell::library::Library;
use askwell::tool_kit::record::RecordReader;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static TOOL: (Tool, Program) = {
        let tools = Library::built_in().tools().expect("sound tools");
        let tool = tools.into_iter().find(|tool| tool.id.as_str() == "adult").expect("a tool");
        let program = Program::compile(&tool);
        (tool, program)
    };
}

fuzz_target!(|bytes: &[u8]| {
    TOOL.with(|(tool, program)| {
        let mut reader = RecordReader::new(tool);
        for line in bytes.split(|byte| *byte == b'\n') {
            if let Ok((responses, context)) = reader.read(line) {
                let outcome = program.assess(responses.expose(), context);
                assert!(outcome.level <= outcome.could_be, "what is unanswered can only raise it");
            }
        }
    });
});
