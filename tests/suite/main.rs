//! All tests of the whole program, in one binary: each one links the window's
//! libraries again.

mod assessment;
mod checklist_files;
mod homes;
mod plain;
mod properties;
mod support;
mod walk;
