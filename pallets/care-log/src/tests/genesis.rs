use crate::{mock::*, types::*, Activities, GenesisConfig, Registers, RetentionTerm};
use frame_support::traits::{Get, Hooks};
use sp_runtime::BuildStorage;

fn build(genesis: GenesisConfig<Test>) -> sp_io::TestExternalities {
	genesis.build_storage().expect("valid genesis").into()
}

#[test]
fn genesis_fills_the_tables() {
	build(GenesisConfig {
		activities: vec![(1, 0b0001), (2, 0b1111)],
		registers: vec![3],
		retention_term: 77,
		..Default::default()
	})
	.execute_with(|| {
		let activity = |bits| {
			Some(Activity {
				domains: Domains(bits),
				active: true,
			})
		};
		assert_eq!(Activities::<Test>::get(1), activity(0b0001));
		assert_eq!(Activities::<Test>::get(2), activity(0b1111));
		assert_eq!(Registers::<Test>::get(3), Some(true));
		assert_eq!(RetentionTerm::<Test>::get(), 77);
	});
}

#[test]
fn twenty_years_hold_unless_something_else_was_decided() {
	build(GenesisConfig::default()).execute_with(|| {
		assert_eq!(RetentionTerm::<Test>::get(), 20 * 365 * 1_440 + 5 * 1_440);
		RetentionTerm::<Test>::kill();
		assert_eq!(RetentionTerm::<Test>::get(), crate::TwentyYears::get());
	});
}

#[test]
#[should_panic(expected = "occurs twice")]
fn a_code_that_occurs_twice_makes_no_chain() {
	build(GenesisConfig {
		activities: vec![(1, 1), (1, 2)],
		..Default::default()
	});
}

#[test]
#[should_panic(expected = "no or unknown domains")]
fn a_code_without_a_domain_makes_no_chain() {
	build(GenesisConfig {
		activities: vec![(1, 0)],
		..Default::default()
	});
}

#[test]
fn the_constants_fit_each_other() {
	chain().execute_with(<CareLog as Hooks<u64>>::integrity_test);
}
