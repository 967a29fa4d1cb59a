package com.codecanvas.medspa.consents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.treatments.api.SessionGate.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody is treated without the consents that the clinic requires. */
class BeforeASessionTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("consents");

    private Desk desk;
    private Clinic a;
    private UUID ana;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        ana = desk.patient(a, "Ana Lopez");
        desk.sign(a, ana, desk.notice);
    }

    private List<String> inTheWay(LocalDate day) {
        return desk.in(a, () -> desk.gate.before(ana, day)).stream()
                .peek(obstacle -> assertThat(obstacle.blocks()).isTrue())
                .map(Obstacle::rule)
                .toList();
    }

    private static LocalDate dayOf(ConsentView signed, Clinic clinic) {
        return signed.signedAt().atZone(clinic.timeZone()).toLocalDate();
    }

    @Test
    void aMissingConsentBlocksUntilItIsSigned() {
        assertThat(inTheWay(LocalDate.now(a.timeZone()))).containsExactly("consent-missing");
        ConsentView signed = desk.sign(a, ana, desk.tattoo);
        assertThat(inTheWay(dayOf(signed, a))).isEmpty();
        assertThat(inTheWay(dayOf(signed, a).minusDays(1))).contains("consent-missing");
    }

    @Test
    void theTextOnTattooRemovalIsAskedForBeforeTattoosAlone() {
        LocalDate day = LocalDate.now(a.timeZone());
        assertThat(desk.in(a, () -> desk.gate.before(ana, day, "tattoo-removal")))
                .hasSize(desk.in(a, () -> desk.gate.before(ana, day)).size())
                .extracting(Obstacle::message)
                .anyMatch(message -> message.contains("tattoo removal"));
        assertThat(desk.in(a, () -> desk.gate.before(ana, day, "laser-hair-removal")))
                .extracting(Obstacle::message)
                .noneMatch(message -> message.contains("tattoo removal"));
    }

    @Test
    void aConsentForOneSessionHoldsForItsDayAlone() {
        desk.rewrite(a, desk.tattoo, "For today", 0);
        ConsentView signed = desk.sign(a, Desk.drawn(ana, desk.tattoo, 2, Desk.STROKES));
        LocalDate day = dayOf(signed, a);
        assertThat(signed.validUntil())
                .isEqualTo(day.plusDays(1).atStartOfDay(a.timeZone()).toInstant());
        assertThat(inTheWay(day)).isEmpty();
        assertThat(inTheWay(day.plusDays(1))).containsExactly("consent-expired");
    }

    @Test
    void aConsentForAYearHoldsThroughItsLastDay() {
        LocalDate day = dayOf(desk.sign(a, ana, desk.tattoo), a);
        assertThat(inTheWay(day.plusDays(365))).isEmpty();
        assertThat(inTheWay(day.plusDays(366))).containsExactly("consent-expired");
    }

    @Test
    void aConsentForTheSeriesHoldsUntilItIsWithdrawn() {
        desk.rewrite(a, desk.tattoo, "For the series", null);
        ConsentView signed = desk.sign(a, Desk.drawn(ana, desk.tattoo, 2, Desk.STROKES));
        assertThat(inTheWay(dayOf(signed, a).plusYears(9))).isEmpty();
        desk.in(
                a,
                () -> desk.consents.withdraw(
                        signed.id(), Desk.ANY, new ConsentsResource.Withdrawal("Changed her mind")));
        assertThat(inTheWay(dayOf(signed, a))).containsExactly("consent-withdrawn");
    }

    @Test
    void aConsentToAnOlderTextBlocksAndANoticeIsAcknowledgedOnce() {
        LocalDate day = dayOf(desk.sign(a, ana, desk.tattoo), a);
        desk.rewrite(a, desk.notice, "New practices", null);
        assertThat(inTheWay(day)).isEmpty();
        desk.rewrite(a, desk.tattoo, "New risks", null);
        assertThat(inTheWay(day)).containsExactly("consent-outdated");
    }

    @Test
    void whatTheClinicDoesNotRequireIsNotInTheWay() {
        desk.in(
                a,
                () -> desk.templates.change(
                        desk.tattoo, Desk.ANY, new TemplateInput("consent", "Tattoo", "Text", null, false, true)));
        assertThat(inTheWay(LocalDate.now(a.timeZone()))).isEmpty();
    }
}
