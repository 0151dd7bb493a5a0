use crate::{mock::*, Approved, Nominees};

#[test]
fn genesis_validators_are_nominated_and_in_both_engines() {
	run(|| {
		assert_eq!(Approved::<Test>::get().into_inner(), [11, 12, 13, 14]);
		assert_eq!(Nominees::<Test>::get(13), Some(3));
		assert_eq!(in_session(), [11, 12, 13, 14]);
		assert_eq!(pallet_aura::Authorities::<Test>::get().len(), 4);
		assert_eq!(Grandpa::grandpa_authorities().len(), 4);
	});
}

#[test]
#[should_panic(expected = "a validator occurs twice")]
fn a_validator_twice_in_genesis_is_refused() {
	let _ = chain_with(&[(11, 1), (11, 2)]);
}

#[test]
#[should_panic(expected = "more validators than MaxValidators")]
fn too_many_validators_in_genesis_are_refused() {
	let nine: Vec<_> = (11..=19).map(|v| (v, 1)).collect();
	let _ = chain_with(&nine);
}
