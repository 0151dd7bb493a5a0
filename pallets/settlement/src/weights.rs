//! Weights of `pallet_settlement`, measured by `scripts/weights.sh`: do not edit.
//!
//! - Date: 2026-11-22
//! - Machine: AMD EPYC, 2 cores
//! - Compiler: rustc 1.95.0 (59807616e 2026-04-14)
//! - Command: `zorgketen-weights --pallet pallet_maternity --pallet pallet_settlement --pallet pallet_care_log --pallet pallet_consent --pallet pallet_participants --pallet pallet_validators --pallet pallet_root_motion --steps 50 --repeat 20 --out runtime/src/weights --pallet-out pallets`
//! - Steps: 50, repeat: 20
//!
//! Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.

use frame_support::weights::{constants::ParityDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// Weight of `install_table`, with `n` from 1 to 64.
	fn install_table(n: u32) -> Weight;
	/// Weight of `add_row`.
	fn add_row() -> Weight;
	/// Weight of `offer_contract`, with `n` from 1 to 128.
	fn offer_contract(n: u32) -> Weight;
	/// Weight of `accept_contract`.
	fn accept_contract() -> Weight;
	/// Weight of `withdraw_offer`.
	fn withdraw_offer() -> Weight;
	/// Weight of `propose_prices`, with `n` from 1 to 127.
	fn propose_prices(n: u32) -> Weight;
	/// Weight of `accept_prices`.
	fn accept_prices() -> Weight;
	/// Weight of `end_contract`.
	fn end_contract() -> Weight;
	/// Weight of `issue`, with `n` from 0 to 16.
	fn issue(n: u32) -> Weight;
	/// Weight of `request_payout`.
	fn request_payout() -> Weight;
	/// Weight of `confirm_payout`.
	fn confirm_payout() -> Weight;
	/// Weight of `reject_payout`.
	fn reject_payout() -> Weight;
	/// Weight of `credit`, with `n` from 0 to 16.
	fn credit(n: u32) -> Weight;
	/// Weight of `collect_debt`, with `n` from 0 to 16.
	fn collect_debt(n: u32) -> Weight;
	/// Weight of `pay_waiting`, with `n` from 0 to 16.
	fn pay_waiting(n: u32) -> Weight;
	/// Weight of `next_payable`.
	fn next_payable() -> Weight;
	/// Weight of `settle_paid`.
	fn settle_paid() -> Weight;
	/// Weight of `settle_waiting`.
	fn settle_waiting() -> Weight;
	/// Weight of `reserve`.
	fn reserve() -> Weight;
	/// Weight of `release`.
	fn release() -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 1, writes 1. Fastest run: 14_968_000 ps.
	fn install_table(n: u32) -> Weight {
		Weight::from_parts(19_378_412, 0)
			.saturating_add(Weight::from_parts(184_725, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(1))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 2, writes 1. Fastest run: 30_156_000 ps.
	fn add_row() -> Weight {
		Weight::from_parts(43_962_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 12, writes 2. Fastest run: 53_881_000 ps.
	fn offer_contract(n: u32) -> Weight {
		Weight::from_parts(100_896_461, 0)
			.saturating_add(Weight::from_parts(224_095, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(12))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 17, writes 7. Fastest run: 127_798_000 ps.
	fn accept_contract() -> Weight {
		Weight::from_parts(130_934_000, 0)
			.saturating_add(ParityDbWeight::get().reads(17))
			.saturating_add(ParityDbWeight::get().writes(7))
	}

	/// Storage: reads 3, writes 1. Fastest run: 35_627_000 ps.
	fn withdraw_offer() -> Weight {
		Weight::from_parts(38_883_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 12, writes 2. Fastest run: 57_627_000 ps.
	fn propose_prices(n: u32) -> Weight {
		Weight::from_parts(95_733_768, 0)
			.saturating_add(Weight::from_parts(704_872, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(12))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 13, writes 2. Fastest run: 164_617_000 ps.
	fn accept_prices() -> Weight {
		Weight::from_parts(186_028_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 4, writes 1. Fastest run: 64_650_000 ps.
	fn end_contract() -> Weight {
		Weight::from_parts(73_808_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 6 + 5 n, writes 4 + 5 n. Fastest run: 120_876_000 ps.
	fn issue(n: u32) -> Weight {
		Weight::from_parts(33_215_952, 0)
			.saturating_add(Weight::from_parts(172_715_011, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(4))
			.saturating_add(ParityDbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 6, writes 5. Fastest run: 117_629_000 ps.
	fn request_payout() -> Weight {
		Weight::from_parts(147_986_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 7, writes 5. Fastest run: 138_930_000 ps.
	fn confirm_payout() -> Weight {
		Weight::from_parts(150_681_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 6, writes 4. Fastest run: 95_438_000 ps.
	fn reject_payout() -> Weight {
		Weight::from_parts(158_696_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 9 + 5 n, writes 7 + 5 n. Fastest run: 151_924_000 ps.
	fn credit(n: u32) -> Weight {
		Weight::from_parts(45_466_660, 0)
			.saturating_add(Weight::from_parts(203_626_522, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(7))
			.saturating_add(ParityDbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 5 + 5 n, writes 6 + 5 n. Fastest run: 163_996_000 ps.
	fn collect_debt(n: u32) -> Weight {
		Weight::from_parts(219_756_235, 0)
			.saturating_add(Weight::from_parts(158_410_291, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(6))
			.saturating_add(ParityDbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 2 + 5 n, writes 2 + 5 n. Fastest run: 8_576_000 ps.
	fn pay_waiting(n: u32) -> Weight {
		Weight::from_parts(223_349_488, 0)
			.saturating_add(Weight::from_parts(158_292_670, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(2))
			.saturating_add(ParityDbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(2))
			.saturating_add(ParityDbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 1, writes 0. Fastest run: 9_898_000 ps.
	fn next_payable() -> Weight {
		Weight::from_parts(12_053_000, 0).saturating_add(ParityDbWeight::get().reads(1))
	}

	/// Storage: reads 17, writes 6. Fastest run: 319_617_000 ps.
	fn settle_paid() -> Weight {
		Weight::from_parts(369_710_000, 0)
			.saturating_add(ParityDbWeight::get().reads(17))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 17, writes 8. Fastest run: 356_987_000 ps.
	fn settle_waiting() -> Weight {
		Weight::from_parts(412_119_000, 0)
			.saturating_add(ParityDbWeight::get().reads(17))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 15, writes 3. Fastest run: 156_332_000 ps.
	fn reserve() -> Weight {
		Weight::from_parts(197_428_000, 0)
			.saturating_add(ParityDbWeight::get().reads(15))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 13, writes 4. Fastest run: 122_128_000 ps.
	fn release() -> Weight {
		Weight::from_parts(194_653_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13))
			.saturating_add(ParityDbWeight::get().writes(4))
	}
}
