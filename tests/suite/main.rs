//! All tests of the whole program, in one binary: each one links the window's
//! libraries again.

mod answers_files;
mod assessment;
mod checklist_files;
mod homes;
mod mutations;
mod plain;
mod properties;
mod report;
mod rooms;
mod support;
mod walk;
mod window;
