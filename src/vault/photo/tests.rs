//! Every kind of photo, right or refused with a reason.

use std::process::Command;

use image::{ImageFormat, Rgb, Rgba, RgbaImage};

use super::*;

const CANARY: &[u8] = b"KANARIE-52.0907N-5.1214E";

/// Left half red, right half blue, with some grain.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let grain = ((x * 7 + y * 13) % 32) as u8;
        if x < width / 2 { Rgb([220, grain, grain]) } else { Rgb([grain, grain, 220]) }
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(picture).expect("a JPEG");
    bytes
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a PNG");
    bytes.into_inner()
}

/// EXIF with a direction and a place, as a phone writes it.
fn exif(direction: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let mut bytes = Vec::new();
        bytes.extend(tag.to_be_bytes());
        bytes.extend(kind.to_be_bytes());
        bytes.extend(count.to_be_bytes());
        bytes.extend(value);
        bytes
    };
    let [high, low] = direction.to_be_bytes();
    tiff.extend(2_u16.to_be_bytes());
    tiff.extend(entry(0x0112, 3, 1, [high, low, 0, 0]));
    tiff.extend(entry(0x8825, 4, 1, 38_u32.to_be_bytes()));
    tiff.extend(0_u32.to_be_bytes());
    // The place, as text behind its own list.
    tiff.extend(1_u16.to_be_bytes());
    tiff.extend(entry(0x001b, 7, CANARY.len() as u32, 56_u32.to_be_bytes()));
    tiff.extend(0_u32.to_be_bytes());
    tiff.extend(CANARY);
    tiff
}

/// A JPEG with segments put in behind its first mark.
fn with_segments(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    for (kind, inside) in segments {
        bytes.extend([0xff, *kind]);
        bytes.extend((inside.len() as u16 + 2).to_be_bytes());
        bytes.extend(inside);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

fn from_a_phone(picture: &RgbImage, direction: u16) -> Vec<u8> {
    let mut in_exif = b"Exif\0\0".to_vec();
    in_exif.extend(exif(direction));
    let mut xmp = b"http://ns.adobe.com/xap/1.0/\0<x>".to_vec();
    xmp.extend(CANARY);
    with_segments(&jpeg(picture), &[(0xe1, in_exif), (0xe1, xmp), (0xed, CANARY.to_vec()), (0xfe, CANARY.to_vec())])
}

fn holds(bytes: &[u8], searched: &[u8]) -> bool {
    bytes.windows(searched.len()).any(|window| window == searched)
}

/// The marks of a JPEG up to its data.
fn marks(jpeg: &[u8]) -> Vec<u8> {
    let (mut at, mut marks) = (2, Vec::new());
    while at + 4 <= jpeg.len() {
        marks.push(jpeg[at + 1]);
        if jpeg[at + 1] == 0xda {
            break;
        }
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    marks
}

/// Nothing but what draws: JFIF, tables, frame, scan.
fn tells_nothing(prepared: &Prepared) {
    assert!(!holds(&prepared.jpeg, CANARY));
    for name in [&b"Exif"[..], b"http", b"ICC_PROFILE", b"Photoshop"] {
        assert!(!holds(&prepared.jpeg, name), "{}", String::from_utf8_lossy(name));
    }
    let marks = marks(&prepared.jpeg);
    assert!(marks.iter().all(|mark| matches!(mark, 0xe0 | 0xdb | 0xc0 | 0xc4 | 0xda)), "{marks:x?}");
    assert!(prepared.jpeg.len() <= AIM_BYTES, "{}", prepared.jpeg.len());
}

fn shown(prepared: &Prepared) -> RgbImage {
    let picture = image::load_from_memory_with_format(&prepared.jpeg, ImageFormat::Jpeg).expect("a JPEG").to_rgb8();
    assert_eq!(picture.dimensions(), (prepared.width_pixels, prepared.height_pixels));
    picture
}

fn is_red(pixel: Rgb<u8>) -> bool {
    pixel.0[0] > 150 && pixel.0[2] < 100
}

#[test]
fn a_turned_photo_of_a_phone_becomes_upright_and_tells_nothing() {
    // Which side of the upright photo shows the red half, by EXIF's eight
    // directions: x and y of a point in it, in tenths.
    for (direction, red, turned) in [
        (1, (1, 5), false),
        (2, (9, 5), false),
        (3, (9, 5), false),
        (4, (1, 5), false),
        (5, (5, 1), true),
        (6, (5, 1), true),
        (7, (5, 9), true),
        (8, (5, 9), true),
    ] {
        let phone = from_a_phone(&halves(160, 120), direction);
        assert!(holds(&phone, CANARY) && holds(&phone, b"Exif"), "the search finds it where it is");
        let prepared = prepare(&phone).expect("a photo");
        let picture = shown(&prepared);
        let (width, height) = picture.dimensions();
        assert_eq!((width, height), if turned { (120, 160) } else { (160, 120) }, "{direction}");
        let point = |(x, y): (u32, u32)| *picture.get_pixel(width * x / 10, height * y / 10);
        assert!(is_red(point(red)), "{direction}");
        assert!(!is_red(point((10 - red.0, 10 - red.1))), "{direction}");
        tells_nothing(&prepared);
    }
}

#[test]
fn a_large_photo_becomes_smaller_by_both_ways() {
    for (width, height, smaller) in [(2000, 600, (1600, 480)), (700, 3200, (350, 1600))] {
        let prepared = prepare(&png(&DynamicImage::ImageRgb8(halves(width, height)))).expect("a photo");
        let picture = shown(&prepared);
        assert_eq!(picture.dimensions(), smaller);
        assert!(is_red(*picture.get_pixel(smaller.0 / 10, 100)));
        assert!(!is_red(*picture.get_pixel(smaller.0 * 9 / 10, 100)));
        tells_nothing(&prepared);
    }
}

#[test]
fn a_png_is_taken_over_on_white() {
    let see_through =
        RgbaImage::from_fn(300, 200, |x, _| if x < 150 { Rgba([255, 0, 0, 255]) } else { Rgba([0, 0, 255, 0]) });
    let prepared = prepare(&png(&DynamicImage::ImageRgba8(see_through))).expect("a photo");
    let picture = shown(&prepared);
    assert_eq!(picture.dimensions(), (300, 200), "a small one is not made larger");
    assert!(is_red(*picture.get_pixel(40, 100)));
    assert!(picture.get_pixel(260, 100).0.iter().all(|value| *value > 245));
    tells_nothing(&prepared);
}

#[test]
fn grain_that_packs_badly_stays_within_the_aim() {
    let mut state = 7_u32;
    let noise = RgbImage::from_fn(1200, 900, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = state.to_be_bytes();
        Rgb([red, green, blue])
    });
    let fine = encoded(&noise, QUALITIES[0]).expect("a JPEG").len();
    assert!(fine > AIM_BYTES, "it packs badly: {fine}");
    let coarse = prepare(&png(&DynamicImage::ImageRgb8(noise))).expect("a photo");
    assert!(coarse.jpeg.len() <= AIM_BYTES, "{}", coarse.jpeg.len());
}

#[test]
fn what_is_no_photo_is_refused_with_its_reason() {
    let photo = jpeg(&halves(400, 300));
    let drawn = png(&DynamicImage::ImageRgb8(halves(400, 300)));
    let mut broken = drawn.clone();
    let middle = broken.len() / 2;
    broken[middle] ^= 0x55;
    for (bytes, reason) in [
        (&b"Dit is een brief, geen foto.jpg"[..], PhotoError::NotAPhoto),
        (b"BM is ook het begin van een brief", PhotoError::NotAPhoto),
        (b"P3 is een huis", PhotoError::NotAPhoto),
        (b"", PhotoError::NotAPhoto),
        (b"%PDF-1.7", PhotoError::NotAPhoto),
        (b"\0\0\0\x18ftypheic\0\0\0\0", PhotoError::OtherKind(OtherKind::Heic)),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", PhotoError::OtherKind(OtherKind::Heic)),
        (b"\0\0\0\x18ftypavif\0\0\0\0", PhotoError::OtherKind(OtherKind::Avif)),
        (b"RIFF\x10\0\0\0WEBPVP8 ", PhotoError::OtherKind(OtherKind::WebP)),
        (b"GIF89a\x01\0\x01\0", PhotoError::OtherKind(OtherKind::Gif)),
        (b"II*\0\x08\0\0\0", PhotoError::OtherKind(OtherKind::Tiff)),
        (b"\xff\xd8\xff\xe0", PhotoError::Truncated),
        (&photo[..photo.len() / 2], PhotoError::Truncated),
        (&photo[..photo.len() - 2], PhotoError::Truncated),
        (&drawn[..drawn.len() / 2], PhotoError::Truncated),
        (&broken, PhotoError::Damaged),
        (&vec![0; LARGEST_BYTES + 1], PhotoError::TooManyBytes),
    ] {
        let refused = prepare(bytes).expect_err("no photo");
        assert_eq!(refused, reason, "{:x?}", &bytes[..bytes.len().min(16)]);
        for lang in [Lang::Nl, Lang::En] {
            let sentence = refused.sentence(lang);
            assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
        }
    }
    let mut film = photo.clone();
    film.extend(b"a film that a phone put behind it");
    assert!(prepare(&film).is_ok(), "what follows the end does not matter");
}

#[test]
fn no_length_of_a_photo_brings_it_down() {
    let phone = from_a_phone(&halves(64, 48), 6);
    for length in 0..phone.len() {
        assert!(prepare(&phone[..length]).is_err(), "{length}");
    }
    // Any byte may be anything: right or refused, never the end of the program.
    for at in 0..phone.len() {
        let mut changed = phone.clone();
        changed[at] = changed[at].wrapping_add(0x80);
        if let Ok(prepared) = prepare(&changed) {
            tells_nothing(&prepared);
        }
    }
}

/// A PNG that says it is this large, and holds almost nothing.
fn png_that_says(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(&DynamicImage::ImageRgb8(halves(8, 8)));
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut sum = u32::MAX;
    for byte in &bytes[12..29] {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    bytes[29..33].copy_from_slice(&(!sum).to_be_bytes());
    bytes
}

/// A grey JPEG as large as this, written without its pixels: of every square of
/// eight by eight each of the three parts says "as before" and "no more".
fn grey_jpeg(width: u16, height: u16) -> Vec<u8> {
    const SQUARE: [bool; 14] =
        [false, false, true, false, true, false, false, false, false, false, false, false, false, false];
    let mut bytes = jpeg(&RgbImage::from_pixel(8, 8, Rgb([128; 3])));
    let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame");
    bytes[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    let scan = bytes.windows(2).position(|pair| pair == [0xff, 0xda]).expect("a scan");
    let data = scan + 2 + usize::from(u16::from_be_bytes([bytes[scan + 2], bytes[scan + 3]]));
    bytes.truncate(data);
    let squares = usize::from(width.div_ceil(8)) * usize::from(height.div_ceil(8));
    let bits: Vec<bool> = SQUARE.into_iter().cycle().take(squares * SQUARE.len()).collect();
    let pack = |bits: &[bool]| (0..8).fold(0, |byte, bit| byte << 1 | u8::from(bits.get(bit).copied().unwrap_or(true)));
    bytes.extend(bits.chunks(8).map(pack));
    bytes.extend([0xff, 0xd9]);
    bytes
}

/// What one photo costs a process of its own, in MiB at the most, and what
/// came of it.
fn cost(bytes: &[u8]) -> (u64, String) {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), bytes).expect("written");
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--ignored", "--exact", "--nocapture", "vault::photo::tests::prepares_one"]);
    let output = command.env("HUISSCAN_TEST_PHOTO", file.path()).output().expect("it starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find_map(|line| line.split_once("cost ")).unwrap_or_else(|| panic!("{output:?}")).1;
    let (mebibytes, came) = line.split_once(' ').expect("two words");
    (mebibytes.parse().expect("a number"), came.to_owned())
}

#[cfg(target_os = "linux")]
#[test]
fn memory_stays_bounded() {
    let (idle, _) = cost(b"no photo");
    let (large, came) = cost(&grey_jpeg(8000, 5000));
    assert_eq!(came, "1600x1000");
    let (bomb, came) = cost(&png_that_says(50_000, 50_000));
    assert_eq!(came, "TooLarge { width_pixels: 50000, height_pixels: 50000 }");
    let mut wide = jpeg(&halves(64, 48));
    let frame = wide.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame");
    wide[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    let (wide, came) = cost(&wide);
    assert_eq!(came, "TooLarge { width_pixels: 65500, height_pixels: 65500 }");
    eprintln!("MiB at the most: nothing {idle}, 40 megapixels {large}, 50,000 x 50,000 {bomb}, JPEG of 65,500 {wide}");
    assert!(large - idle < 200, "40 megapixels are 115 MiB of pixels: {large} over {idle}");
    assert!(bomb - idle < 10 && wide - idle < 10, "{bomb} and {wide} over {idle}");
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "started by the test above, in a process of its own"]
#[expect(clippy::print_stdout, reason = "this is how the process of its own answers")]
fn prepares_one() {
    let path = std::env::var_os("HUISSCAN_TEST_PHOTO").expect("a file");
    let bytes = std::fs::read(path).expect("read");
    let came = match prepare(&bytes) {
        Ok(prepared) => format!("{}x{}", prepared.width_pixels, prepared.height_pixels),
        Err(error) => format!("{error:?}"),
    };
    let status = std::fs::read_to_string("/proc/self/status").expect("the status");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().expect("a number");
    println!("cost {} {came}", kibibytes / 1024);
}
