package com.codecanvas.medspa.core.installer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageRulesTest {

    @Test
    void aModuleThatFitsIsLetIn() {
        assertThat(Specimen.rules(Specimen.of("wellness")
                        .needs("patients")
                        .madeFor("[1.0,2)")
                        .imports("x.api", "[1.1,2)")
                        .imports("x.patients.api", "[1.0,1.1)")))
                .isEmpty();
    }

    @Test
    void whatNobodyOffersIsNamed() {
        assertThat(PackageRules.refusals(
                        Specimen.of("wellness").imports("x.missing", "[1.0,2)").file(), Specimen.platform()))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("imports");
                    assertThat(refusal.message()).contains("x.missing", "nobody offers");
                });
    }

    @Test
    void aVersionThatDoesNotFitIsToldWithTheOneThatIsHere() {
        assertThat(PackageRules.refusals(
                        Specimen.of("wellness").imports("x.api", "[2.0,3)").file(), Specimen.platform()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).contains("[2.0,3)", "version 1.2.0"));
    }

    @Test
    void optionalAndOwnPackagesNeedNobody() {
        assertThat(Specimen.rules(Specimen.of("wellness")
                        .mayImport("x.missing", "[1.0,2)")
                        .imports("x.own", "[1.0,2)")
                        .exports("x.own", "1.0.0")))
                .isEmpty();
    }

    @Test
    void aVersionDoesNotLiveOnWhatTheVersionBeforeOffered() {
        assertThat(Specimen.rules(Specimen.of("patients").called("x.patients").imports("x.patients.api", "[1.0,2)")))
                .contains("imports");
    }

    @Test
    void aNeedThatIsMissingIsRefused() {
        assertThat(Specimen.rules(Specimen.of("wellness").needs("payments"))).containsExactly("needs");
    }

    @Test
    void aCycleIsRefusedEvenOverOthers() {
        assertThat(Specimen.rules(Specimen.of("lasers").needs("loyalty"))).containsExactly("cycle");
        assertThat(Specimen.rules(Specimen.of("wellness").needs("wellness"))).containsExactly("cycle");
    }

    @Test
    void othersBundlesAndThePlatformsNamesAreRefused() {
        assertThat(Specimen.rules(Specimen.of("wellness").called("x.web"))).containsExactly("name");
        assertThat(Specimen.rules(Specimen.of("wellness").called("x.loyalty"))).containsExactly("name");
        assertThat(Specimen.rules(Specimen.of("wellness").called("com.codecanvas.medspa.core.auth")))
                .containsExactly("name");
        assertThat(Specimen.rules(Specimen.of("kernel"))).containsExactly("name");
    }

    @Test
    void aShippedModuleIsReplacedByItsOwnBundleAlone() {
        assertThat(Specimen.rules(Specimen.of("patients").called("x.patients").exports("x.patients.api", "1.1.0")))
                .isEmpty();
        assertThat(Specimen.rules(Specimen.of("patients").called("y.patients").exports("x.patients.api", "1.1.0")))
                .containsExactly("name");
    }

    @Test
    void aModuleForAnotherApiIsRefused() {
        assertThat(Specimen.rules(Specimen.of("wellness").madeFor("[0.9,1.0)"))).containsExactly("api");
        assertThat(Specimen.rules(Specimen.of("wellness").madeFor("[1.3,2)"))).containsExactly("api");
    }

    @Test
    void whatOthersUseMustStay() {
        assertThat(Specimen.rules(Specimen.of("patients").called("x.patients").exports("x.patients.api", "2.0.0")))
                .containsExactly("users");
    }

    @Test
    void whatOthersNeedAndWhatShipsIsNotRemoved() {
        assertThat(RemovalRule.refusals("patients", Specimen.platform()))
                .extracting(Refusal::rule)
                .containsExactly("shipped", "needed");
        assertThat(RemovalRule.refusals("loyalty", Specimen.platform())).isEmpty();
        assertThat(RemovalRule.refusals("lasers", Specimen.platform()))
                .extracting(Refusal::rule)
                .containsExactly("needed");
    }
}
