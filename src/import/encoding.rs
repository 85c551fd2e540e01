//! Which encoding a text is in.
//!
//! Most of what decoding brings along are tables of Chinese, Japanese and Korean letters. The page leaves them
//! out of its first module and lays them in place when [`needs_tables`] says so (`scripts/tables.mjs`).

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, ISO_2022_JP, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE,
};

use super::{
    compound, graph_xml, limits,
    sniff::{self, Shape},
    xls,
};

/// Bytes that are looked at to find the encoding.
const BYTES_SAMPLED: usize = 1 << 20;

/// Encoding by byte order mark, else UTF-8 where it fits, else by the look of the bytes.
pub fn of_text(bytes: &[u8]) -> &'static Encoding {
    unicode(bytes).unwrap_or_else(|| {
        let sample = sample(bytes);
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
        detector.feed(sample, sample.len() == bytes.len());
        detector.guess(None, Utf8Detection::Allow)
    })
}

/// Whether reading a file may look into the tables of East Asian letters: a text that may be in one of their
/// encodings or has to be told from it, or an old workbook of such a code page.
pub fn needs_tables(bytes: &[u8]) -> bool {
    if bytes.len() > limits::WHOLE_FILE_BYTES {
        // Refused as too large.
        return false;
    }
    match sniff::shape(bytes) {
        Shape::Text => unicode(bytes).is_none() && !is_single_byte(sample(bytes)),
        Shape::Markup => is_east_asian(graph_xml::encoding(bytes)),
        Shape::Compound => {
            compound::workbook("", bytes).is_ok_and(|stream| is_east_asian(xls::encoding(&stream)))
        }
        Shape::Records => is_east_asian(xls::encoding(bytes)),
        Shape::Archive | Shape::Other => false,
    }
}

fn is_east_asian(encoding: &'static Encoding) -> bool {
    [BIG5, EUC_JP, EUC_KR, GB18030, GBK, ISO_2022_JP, SHIFT_JIS].contains(&encoding)
}

fn sample(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(BYTES_SAMPLED)]
}

/// Whether no East Asian encoding can be meant, as the detector sees it: somewhere a byte that begins a
/// letter of two bytes in each of them is followed by one that ends it in none, such as the `à` of
/// `società;` in Western Europe's code page. A byte below 0x80 before it ends whatever came before, and the
/// detector bears 0xa0 and the last three as letters of their own.
fn is_single_byte(sample: &[u8]) -> bool {
    sample
        .windows(3)
        .any(|three| matches!(three, [..=0x7f, 0x81..=0x9f | 0xe0..=0xfc, ..=0x2f | 0x3a..=0x3f]))
}

/// UTF-8 or UTF-16, by byte order mark or because it fits.
fn unicode(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return Some(UTF_8);
    }
    utf_16_without_mark(bytes)
}

/// Excel's "Unicode text" sometimes loses its mark: then nearly every other byte is zero.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4_096) & !1];
    let zeros = |start: usize| sample.iter().skip(start).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    if pairs < 4 {
        None
    } else if odd * 10 > pairs * 7 && even * 10 < pairs {
        Some(UTF_16LE)
    } else if even * 10 > pairs * 7 && odd * 10 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{WINDOWS_1250, WINDOWS_1252};
    use proptest::prelude::*;

    #[test]
    fn texts_of_western_and_central_europe_need_no_tables() {
        let texts = [
            (WINDOWS_1252, "nome;città\r\nSocietà Bottoni;Forlì\r\n"),
            (WINDOWS_1252, "Entreprise;Activité\nÉtoile;Boutonnière brevetée\n"),
            (WINDOWS_1250, "Název;Země\nKnoflíky;Česko\nPrádlo švestkové;Německo\n"),
        ];
        for (encoding, text) in texts {
            let bytes = encoding.encode(text).0;
            assert!(!needs_tables(&bytes), "{text}");
            assert_eq!(of_text(&bytes).decode(&bytes).0, text);
        }
        for text in ["name;country\n", "nome;città\n", "\u{feff}nome;città\n"] {
            assert!(!needs_tables(text.as_bytes()));
        }
    }

    #[test]
    fn texts_of_east_asian_encodings_need_them() {
        let text = "会社名,国,売上\n株式会社ボタン,日本,１２００\n東京商事,日本,８００\n";
        for encoding in [SHIFT_JIS, EUC_JP] {
            let bytes = encoding.encode(text).0;
            assert!(needs_tables(&bytes), "{}", encoding.name());
            assert_eq!(of_text(&bytes).decode(&bytes).0, text);
        }
        let graph = b"<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><graphml>\x89\xef</graphml>";
        assert!(needs_tables(graph));
        // An é between two letters may as well be half of a Chinese one.
        assert!(needs_tables(b"Soci\xe9te\n"));
    }

    proptest! {
        /// Whatever stands around it: what needs no tables is never taken for an East Asian text.
        #[test]
        fn what_needs_no_tables_is_read_without_them(
            bytes in prop::collection::vec(prop_oneof![3 => any::<u8>(), 1 => 0x20..0x40_u8], 0..200),
        ) {
            if unicode(&bytes).is_none() && is_single_byte(&bytes) {
                prop_assert!(!is_east_asian(of_text(&bytes)));
            }
        }

        /// Pairs of high bytes, as East Asian texts have them, with one place that is none.
        #[test]
        fn one_place_decides(
            encoding in prop::sample::select(vec![BIG5, EUC_JP, EUC_KR, GB18030, SHIFT_JIS]),
            text in "[一-俿ア-ンㄱ-ㅎ가-갛a-z,\n]{0,60}",
            after in any::<bool>(),
        ) {
            let text = encoding.encode(&text).0;
            let bytes = if after { [&text, &b"a\xe8;"[..]].concat() } else { [&b"a\xe8;"[..], &text].concat() };
            prop_assert!(unicode(&bytes).is_some() || !is_east_asian(of_text(&bytes)));
        }
    }
}
