//! What a locator may not contain.

/// How many digits a citizen number (BSN) has.
const DIGITS: usize = 9;

/// By how much each digit counts in the 11-test.
const FACTORS: [i32; DIGITS] = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/// Whether all bytes are visible ASCII: no blanks, nothing that a screen or a log could mistake.
pub(crate) fn is_graphic(text: &[u8]) -> bool {
	text.iter().all(u8::is_ascii_graphic)
}

/// Whether nine digits in a row, also within a longer row, could be a citizen number. One in eleven
/// random rows could, so a locator is best made without digits.
pub(crate) fn has_citizen_number(text: &[u8]) -> bool {
	text.windows(DIGITS)
		.any(|window| window.iter().all(u8::is_ascii_digit) && passes_eleven_test(window))
}

fn passes_eleven_test(digits: &[u8]) -> bool {
	let sum = digits.iter().zip(FACTORS).fold(0i32, |sum, (digit, by)| {
		let digit = i32::from(digit.saturating_sub(b'0'));
		sum.saturating_add(digit.saturating_mul(by))
	});
	sum % 11 == 0
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_citizen_number_is_found_anywhere() {
		for text in [
			"111222333",
			"123456782",
			"case/123456782/notes",
			"0123456782",
			"1234567820",
			"55123456782559",
			"x1y123456789012345678200",
			"000000000",
		] {
			assert!(has_citizen_number(text.as_bytes()), "{text}");
		}
	}

	#[test]
	fn other_digits_are_left_alone() {
		for text in [
			"",
			"123456789",
			"12345678",
			"12345678-2",
			"123456a782",
			"notes-7f3a",
			"00000000",
		] {
			assert!(!has_citizen_number(text.as_bytes()), "{text}");
		}
	}

	#[test]
	fn every_window_is_tested() {
		// digit by digit against the definition
		let text = "918273645546372819";
		let expected = (0..=text.len() - 9).any(|at| {
			let digits: Vec<i32> = text[at..at + 9]
				.chars()
				.map(|c| c.to_digit(10).expect("a digit") as i32)
				.collect();
			let sum: i32 = (0..8).map(|n| digits[n] * (9 - n as i32)).sum();
			(sum - digits[8]) % 11 == 0
		});
		assert_eq!(has_citizen_number(text.as_bytes()), expected);
	}

	#[test]
	fn only_visible_ascii_is_graphic() {
		assert!(is_graphic(b"store-4/Ab.c?x=1"));
		assert!(is_graphic(b""));
		for bad in [&b"a b"[..], b"a\n", b"\0", "é".as_bytes(), &[0x7f]] {
			assert!(!is_graphic(bad));
		}
	}
}
