//! All tests of the whole program, in one binary: each one links the window's
//! libraries again.

#![expect(clippy::expect_used, reason = "a test that cannot go on should say so and stop")]

mod answers_files;
mod assessment;
mod built_in;
mod checklist_files;
mod code_paper;
mod command_line;
mod counts;
mod coverage;
mod expected;
mod full_disk;
mod homes;
mod keeping;
mod kept_photos;
mod kept_scans;
mod kept_secrets;
mod languages;
mod lockdown;
mod locked;
mod mutations;
mod obstacles;
mod owner;
mod papers;
mod pdf_text;
mod plain;
mod preview;
mod properties;
mod reading;
mod remote;
mod report;
mod rooms;
mod scan_file;
mod situations;
mod snapshots;
mod stubborn_disk;
mod support;
mod tree;
mod vault;
mod walk;
mod window;
