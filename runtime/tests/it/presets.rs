use crate::common::*;
use zorgketen_runtime::*;

#[test]
fn every_preset_builds_and_holds_its_invariants() {
	for name in genesis_config_presets::preset_names() {
		genesis(name.as_ref()).execute_with(|| {
			assert!(!Session::validators().is_empty(), "{name}");
			let members = pallet_collective::Members::<Runtime, configs::ConsortiumInstance>::get();
			assert_eq!(members.len(), 4, "{name}");
			assert_eq!(
				Balances::total_issuance(),
				0,
				"{name}: money comes in by deposits only"
			);
			#[cfg(feature = "try-runtime")]
			check_state();
		});
	}
}

#[test]
fn an_unknown_preset_is_not_invented() {
	assert_eq!(
		genesis_config_presets::get_preset(&"production".into()),
		None
	);
}

#[test]
fn the_local_chain_has_four_validators_of_four_organisations() {
	genesis("local_testnet").execute_with(|| {
		let organisations: std::collections::BTreeSet<_> = Session::validators()
			.into_iter()
			.map(pallet_validators::Nominees::<Runtime>::get)
			.collect();
		assert_eq!(organisations.len(), 4);
		assert!(!organisations.contains(&None));
	});
}
