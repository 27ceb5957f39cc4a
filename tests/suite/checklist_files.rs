//! Checklist files: good ones read whole, broken ones name every problem.

use huisscan::checklist;

#[test]
fn every_conformance_checklist_reads_without_errors() {
    let mut read = 0;
    for case in std::fs::read_dir("tests/conformance").expect("the cases") {
        let path = case.expect("a case").path().join("checklist.json");
        let bytes = std::fs::read(&path).expect("a checklist");
        let outcome = checklist::read(&bytes);
        assert!(outcome.problems.is_empty(), "{}: {:#?}", path.display(), outcome.problems);
        assert!(outcome.checklist.is_some(), "{}", path.display());
        read += 1;
    }
    assert_eq!(read, 18);
}
