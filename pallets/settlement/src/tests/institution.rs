use crate::{mock::*, Cases, Collection, Error};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{Quantity, Service, Settlement as _};

/// Requirement 36, the values of 2025.
#[test]
fn a_day_in_an_institution_has_an_own_contribution_by_the_day() {
	use zorgketen_primitives::NationalTable::*;
	run_empty(|| {
		install_tables();
		for (table, rows) in [
			(
				OwnContributionPerDay,
				vec![(YEAR_25, 2_150), (YEAR_26, 2_250)],
			),
			(InstitutionDayLimit, vec![(YEAR_25, 15_200)]),
			(CeilingInstitutionDay, vec![(YEAR_25, 20_000)]),
		] {
			assert_ok!(Settlement::install_table(
				RuntimeOrigin::root(),
				table,
				table_rows(&rows)
			));
		}
		let mut all = prices().into_inner();
		for (service, cents) in [
			(Service::InstitutionDayMother, 15_200),
			(Service::InstitutionDayChild, 16_000),
		] {
			all.push(crate::PriceRow {
				service,
				valid_from: YEAR_25,
				cents,
			});
		}
		contract(
			INSURER,
			PROVIDER,
			Collection::Provider,
			all.clone().try_into().expect("few"),
		);
		contract(
			INSURER,
			PROVIDER_2,
			Collection::Insurer,
			all.try_into().expect("few"),
		);
		deposit(INSURER, 10_000_000);
		let day = |provider, service, date| {
			Settlement::settle(
				&case(1),
				&INSURER,
				&provider,
				service,
				date,
				Quantity::Piece,
			)
			.expect("priced")
		};
		let mother = Service::InstitutionDayMother;
		let settled = day(PROVIDER, mother, YEAR_26 - 1);
		assert_eq!((settled.own, settled.due), (2_150, 13_050));
		// what it costs above the limit is hers
		let settled = day(PROVIDER, Service::InstitutionDayChild, YEAR_26 - 1);
		assert_eq!((settled.own, settled.due), (2_950, 13_050));
		// where the insurer collects it owes everything
		let settled = day(PROVIDER_2, mother, YEAR_26 - 1);
		assert_eq!((settled.own, settled.due), (2_150, 15_200));
		// the next year is another line
		let settled = day(PROVIDER, mother, YEAR_26);
		assert_eq!((settled.own, settled.due), (2_250, 12_950));
		let account = Cases::<Test>::get(case(1));
		assert_eq!(account.lines.len(), 4);
		let price = Settlement::price_at(&INSURER, &PROVIDER, mother, YEAR_26).expect("priced");
		assert_eq!((price.own_per_hour, price.own_per_day), (None, Some(2_250)));
		// assistance at the delivery has none
		let partus = Settlement::settle(
			&case(1),
			&INSURER,
			&PROVIDER,
			Service::PartusHour,
			YEAR_26 - 1,
			Quantity::Minutes(210),
		)
		.expect("priced");
		assert_eq!((partus.gross, partus.own), (20_766, 0));
	});
}

#[test]
fn a_day_without_a_table_has_no_price() {
	use zorgketen_primitives::NationalTable::*;
	run_empty(|| {
		install_tables();
		for table in [OwnContributionPerDay, CeilingInstitutionDay] {
			assert_ok!(Settlement::install_table(
				RuntimeOrigin::root(),
				table,
				table_rows(&[(YEAR_25, 20_000)])
			));
		}
		let prices = price_rows(&[(Service::InstitutionDayMother, YEAR_25, 15_000)]);
		contract(INSURER, PROVIDER, Collection::Provider, prices);
		assert_noop!(
			Settlement::ensure_priced(
				&case(1),
				&INSURER,
				&PROVIDER,
				Service::InstitutionDayMother,
				TODAY
			),
			Error::<Test>::NoOwnContribution
		);
	});
}
