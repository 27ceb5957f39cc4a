//! Whether a folder lies on another computer: a network drive, a share of a
//! server, a mounted account.
//!
//! Linux names the kind of file system of every mount in
//! `/proc/self/mountinfo`; Windows tells a share by its path (`\\server\share`)
//! or the kind of its drive; macOS marks what is local. So "no" means: not by
//! any of these.

use std::path::Path;

/// Whether a file or folder lies on another computer.
#[must_use]
pub fn holds(path: &Path) -> bool {
    // Links lead to where the file really lies; what is not there yet lies
    // where its folder does.
    let real = path.ancestors().find_map(|place| place.canonicalize().ok());
    real.is_some_and(|real| here(&real)) || named(path)
}

#[cfg(target_os = "linux")]
fn here(real: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    mounts::is_elsewhere(&mounts, real)
}

#[cfg(target_os = "macos")]
fn here(real: &Path) -> bool {
    /// As in `sys/mount.h`.
    const MNT_LOCAL: u32 = 0x1000;
    rustix::fs::statfs(real).is_ok_and(|mount| mount.f_flags & MNT_LOCAL == 0)
}

#[cfg(windows)]
fn here(real: &Path) -> bool {
    named(real)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
const fn here(_real: &Path) -> bool {
    false
}

/// By the path alone, as Windows writes it.
#[cfg(windows)]
fn named(path: &Path) -> bool {
    use std::path::{Component, Prefix};

    let Some(Component::Prefix(prefix)) = path.components().next() else { return false };
    match prefix.kind() {
        Prefix::UNC(..) | Prefix::VerbatimUNC(..) => true,
        Prefix::Disk(letter) | Prefix::VerbatimDisk(letter) => super::lockdown::is_drive_elsewhere(letter),
        Prefix::Verbatim(_) | Prefix::DeviceNS(_) => false,
    }
}

#[cfg(not(windows))]
const fn named(_path: &Path) -> bool {
    false
}

/// The list of mounts of Linux.
#[cfg(target_os = "linux")]
mod mounts {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    use std::path::{Path, PathBuf};

    /// Kinds of file systems that lie elsewhere.
    const ELSEWHERE: &[&str] = &[
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.afpfs",
        "fuse.ceph-fuse",
        "fuse.curlftpfs",
        "fuse.davfs2",
        "fuse.gcsfuse",
        "fuse.glusterfs",
        "fuse.goofys",
        "fuse.google-drive-ocamlfuse",
        "fuse.gvfsd-fuse",
        "fuse.juicefs",
        "fuse.kio-fuse",
        "fuse.onedriver",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "prl_fs",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
    ];

    /// Whether a path lies in a mount that is elsewhere: the innermost counts,
    /// and of two at one place the later.
    pub(super) fn is_elsewhere(mounts: &str, path: &Path) -> bool {
        let found = mounts.lines().filter_map(mount).filter(|(place, _)| path.starts_with(place));
        let innermost = found.max_by_key(|(place, _)| place.components().count());
        innermost.is_some_and(|(_, elsewhere)| elsewhere)
    }

    /// Where a mount is, and whether it lies elsewhere: five fields, some more,
    /// a dash, and then the kind and what is mounted.
    fn mount(line: &str) -> Option<(PathBuf, bool)> {
        let (before, after) = line.split_once(" - ")?;
        let place = before.split(' ').nth(4)?;
        let mut fields = after.split(' ');
        let (kind, source) = (fields.next()?, fields.next().unwrap_or_default());
        // Some name only "fuse", and what they mount is an address.
        let address = source.contains("://") || source.starts_with("//") || source.contains(":/");
        let elsewhere = ELSEWHERE.contains(&kind) || (kind.starts_with("fuse") && address);
        Some((unescape(place), elsewhere))
    }

    /// Blanks and backslashes stand there as three digits after a backslash.
    fn unescape(place: &str) -> PathBuf {
        let mut bytes = Vec::with_capacity(place.len());
        let mut rest = place.as_bytes();
        while let [first, after @ ..] = rest {
            let code = after.get(..3).filter(|_| *first == b'\\').and_then(|digits| str::from_utf8(digits).ok());
            if let Some(byte) = code.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
                bytes.push(byte);
                rest = &after[3..];
            } else {
                bytes.push(*first);
                rest = after;
            }
        }
        OsString::from_vec(bytes).into()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const MOUNTS: &str = "\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 0:5 / /proc rw - proc proc rw
40 22 8:3 / /home rw shared:2 - btrfs /dev/sda3 rw
41 40 0:50 / /home/u/Archief rw - nfs4 nas.example:/archief rw,vers=4.2
42 40 0:51 / /home/u/Mijn\\040map rw - cifs //server/map rw
43 22 0:52 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
44 22 0:53 / /run/user/1000/doc rw - fuse.portal portal rw
45 40 0:54 / /home/u/web rw - fuse https://dav.example/u rw
46 40 0:55 / /home/u/kluis rw - fuse.gocryptfs /home/u/.kluis rw
47 40 0:56 / /home/u/ver rw - fuse.sshfs u@host:/home/u rw
48 41 8:9 / /home/u/Archief/hier rw - ext4 /dev/sdb1 rw
49 22 0:57 / /mnt/a rw - autofs systemd-1 rw
50 49 0:58 / /mnt/a rw - smb3 //server/a rw
51 22 0:59 / /mnt/b rw - nfs server:/b rw
52 51 8:8 / /mnt/b rw - ext4 /dev/sdc1 rw
53 22 0:60 / /mnt/c rw - 9p share rw
54 22 0:61 / /mnt/d rw - davfs https://dav.example rw
55 22 8:7 / /media/u/STICK rw - vfat /dev/sdd1 rw
half a line";

        #[test]
        fn a_folder_on_another_computer_is_known_by_its_mount() {
            for (path, elsewhere) in [
                ("/home/u/Documenten/a.pdf", false),
                ("/home/u/Archief/a.pdf", true),
                ("/home/u/Archief", true),
                ("/home/u/Archiefkast/a.pdf", false),
                ("/home/u/Archief/hier/a.pdf", false),
                ("/home/u/Mijn map/a.pdf", true),
                ("/home/u/Mijn\\040map/a.pdf", false),
                ("/run/user/1000/gvfs/smb-share:server=nas/a.pdf", true),
                ("/run/user/1000/doc/1/a.pdf", false),
                ("/home/u/web/a.pdf", true),
                ("/home/u/kluis/a.pdf", false),
                ("/home/u/ver/a.pdf", true),
                ("/mnt/a/a.pdf", true),
                ("/mnt/b/a.pdf", false),
                ("/mnt/c/a.pdf", true),
                ("/mnt/d/a.pdf", true),
                ("/media/u/STICK/a.pdf", false),
                ("/a.pdf", false),
            ] {
                assert_eq!(is_elsewhere(MOUNTS, Path::new(path)), elsewhere, "{path}");
            }
            assert!(!is_elsewhere("", Path::new("/a.pdf")));
        }

        #[test]
        fn every_kind_is_known_and_the_list_has_no_other_order_than_its_own() {
            assert!(ELSEWHERE.is_sorted());
            for kind in ELSEWHERE {
                let mounts = format!("22 1 8:2 / / rw - ext4 /dev/sda2 rw\n23 22 0:9 / /x rw shared:9 - {kind} y rw");
                assert!(is_elsewhere(&mounts, Path::new("/x/a.pdf")), "{kind}");
                assert!(!is_elsewhere(&mounts, Path::new("/y/a.pdf")), "{kind}");
            }
        }

        #[test]
        fn the_list_of_this_machine_can_be_read() {
            let mounts = std::fs::read_to_string("/proc/self/mountinfo").expect("the list");
            assert!(mounts.lines().all(|line| mount(line).is_some()), "{mounts}");
            assert!(!is_elsewhere(&mounts, Path::new("/proc/self")));
        }
    }
}

#[cfg(all(test, windows))]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_known_by_its_path() {
        for (path, elsewhere) in [
            (r"\\server\share\a.pdf", true),
            (r"\\?\UNC\server\share\a.pdf", true),
            (r"C:\Users\u\a.pdf", false),
            (r"a.pdf", false),
        ] {
            assert_eq!(named(Path::new(path)), elsewhere, "{path}");
        }
    }
}
