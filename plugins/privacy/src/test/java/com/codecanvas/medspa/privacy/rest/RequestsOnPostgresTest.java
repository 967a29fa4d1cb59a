package com.codecanvas.medspa.privacy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.testing.ModuleKit;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestsOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("privacy");

    private Practice practice;
    private Clinic a;
    private UUID ana;
    private LocalDate today;

    @BeforeEach
    void open() {
        practice = new Practice(kit);
        a = kit.clinicA();
        ana = practice.patient(a, "Ana Lopez");
        today = LocalDate.now(a.timeZone());
    }

    @Test
    void aRequestIsDueInThirtyDaysAndExtendedOnce() {
        RequestView request = add();
        assertThat(request.dueOn()).isEqualTo(today.plusDays(30));
        RequestView longer = practice.in(
                a, () -> practice.requests.extend(request.id(), seen(request), reason("Pictures are being moved")));
        assertThat(longer.dueOn()).isEqualTo(today.plusDays(60));
        assertThat(longer.extension()).isEqualTo("Pictures are being moved");
        assertThat(Practice.refusal(() -> practice.in(
                                a, () -> practice.requests.extend(request.id(), seen(longer), reason("Again"))))
                        .code())
                .isEqualTo("extended");
        assertThat(Practice.refusal(() -> practice.in(
                                a, () -> practice.requests.extend(request.id(), seen(request), reason("Stale"))))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void whatIsLateIsShownAsOverdue() {
        RequestInput late =
                new RequestInput(ana, today.minusDays(31), "letter", "patient", null, "Signature on file", null);
        assertThat(practice.in(a, () -> practice.requests.add(late)).overdue()).isTrue();
    }

    @Test
    void aPatientHasOneOpenRequestAtATime() {
        RequestView first = add();
        Problem second = Practice.refusal(this::add);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.more()).containsEntry("requestId", first.id());
        deliver(first);
        assertThat(add().status()).isEqualTo("open");
        assertThat(practice.in(a, () -> practice.requests.list(ana, null, null)).items())
                .extracting(RequestView::status)
                .containsExactly("open", "delivered");
        assertThat(practice.in(a, () -> practice.requests.list(null, "open", null))
                        .items())
                .hasSize(1);
    }

    @Test
    void anAnsweredRequestStaysAnswered() {
        RequestView request = add();
        RequestView refused = practice.in(
                a, () -> practice.requests.refuse(request.id(), Practice.ANY, reason("Psychotherapy notes alone")));
        assertThat(refused.status()).isEqualTo("refused");
        assertThat(refused.closing().reason()).isEqualTo("Psychotherapy notes alone");
        assertThat(Practice.refusal(() -> deliver(request)).code()).isEqualTo("closed");
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        RequestInput bad = new RequestInput(ana, today.plusDays(1), "pigeon", "guardian", " ", "", null);
        assertThat(Practice.refusal(() -> practice.in(a, () -> practice.requests.add(bad)))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("receivedOn", "channel", "name", "identity");
    }

    @Test
    void aListGoesOnWhereItEnded() {
        for (int i = 0; i < 53; i++) {
            UUID patient = practice.patient(a, "Patient " + i);
            practice.in(a, () -> practice.requests.add(Practice.asked(patient)));
        }
        var first = practice.in(a, () -> practice.requests.list(null, "open", null));
        assertThat(first.items()).hasSize(50);
        var rest = practice.in(a, () -> practice.requests.list(null, "open", first.nextCursor()));
        assertThat(rest.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.nextCursor()).isNull();
    }

    @Test
    void anAccountingLeavesOutWhatNeedNotBeTold() {
        disclose("payment", today);
        disclose("court", today.minusYears(2));
        assertThat(practice.in(a, () -> practice.disclosures.list(ana, false)).items())
                .extracting(DisclosuresResource.View::basis)
                .containsExactly("payment", "court");
        assertThat(practice.in(a, () -> practice.disclosures.list(ana, true)).items())
                .extracting(DisclosuresResource.View::basis)
                .containsExactly("court");
        assertThat(Practice.refusal(() -> disclose("gossip", today.minusYears(7)))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("madeOn", "basis");
    }

    @Test
    void theLogOfDisclosuresCannotBeChanged() {
        disclose("court", today);
        assertThatThrownBy(() -> practice.in(a, () -> sql("update privacy.disclosure set basis = 'payment'")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> practice.in(a, () -> sql("delete from privacy.disclosure")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void anOptOutStandsUntilItIsEnded() {
        OptOutsResource.View first = optOut("sale-or-sharing");
        assertThat(Practice.refusal(() -> optOut("sale-or-sharing")).status()).isEqualTo(409);
        optOut("research");
        practice.in(a, () -> practice.optOuts.end(first.id(), new IfMatch("\"" + first.version() + "\"")));
        assertThat(Practice.refusal(() -> practice.in(a, () -> practice.optOuts.end(first.id(), Practice.ANY)))
                        .code())
                .isEqualTo("ended");
        optOut("sale-or-sharing");
        assertThat(practice.in(a, () -> practice.optOuts.list(ana, null)).items())
                .extracting(OptOutsResource.View::kind)
                .containsExactly("sale-or-sharing", "research", "sale-or-sharing");
    }

    @Test
    void everybodysOptOutsAreListedPageByPage() {
        for (int i = 0; i < 52; i++) {
            UUID patient = practice.patient(a, "Patient " + i);
            practice.in(a, () -> practice.optOuts.add(new OptOutsResource.Input(patient, "research", "phone", null)));
        }
        var first = practice.in(a, () -> practice.optOuts.list(null, null));
        var rest = practice.in(a, () -> practice.optOuts.list(null, first.nextCursor()));
        assertThat(first.items()).hasSize(50);
        assertThat(rest.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(practice.in(kit.clinicB(), () -> practice.optOuts.list(null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void clinicBSeesNothingOfIt() {
        add();
        disclose("court", today);
        optOut("research");
        String[] words = {"Driver's license", "Recipient of it", "The patient's words"};
        assertThat(kit.twoClinics().verify(practice.requests, words)).isPositive();
        assertThat(kit.twoClinics().verify(practice.disclosures, words)).isPositive();
        assertThat(kit.twoClinics().verify(practice.optOuts, words)).isPositive();
        assertThat(Practice.refusal(() -> practice.in(kit.clinicB(), () -> practice.requests.add(Practice.asked(ana))))
                        .status())
                .isEqualTo(404);
    }

    private RequestView add() {
        return practice.in(a, () -> practice.requests.add(Practice.asked(ana)));
    }

    private RequestView deliver(RequestView request) {
        return practice.in(
                a,
                () -> practice.requests.deliver(
                        request.id(), Practice.ANY, new PrivacyRequestsResource.Delivery("in-person", "Ana Lopez")));
    }

    private DisclosuresResource.View disclose(String basis, LocalDate day) {
        return practice.in(
                a,
                () -> practice.disclosures.add(new DisclosuresResource.Input(
                        ana, day, basis, "Recipient of it", null, "Treatment dates", "A claim")));
    }

    private OptOutsResource.View optOut(String kind) {
        return practice.in(
                a,
                () -> practice.optOuts.add(new OptOutsResource.Input(ana, kind, "in-person", "The patient's words")));
    }

    private static IfMatch seen(RequestView request) {
        return new IfMatch("\"" + request.version() + "\"");
    }

    private static PrivacyRequestsResource.Reason reason(String words) {
        return new PrivacyRequestsResource.Reason(words);
    }

    private int sql(String statement) throws Exception {
        try (Connection connection = kit.dataSource().getConnection();
                Statement one = connection.createStatement()) {
            return one.executeUpdate(statement);
        }
    }
}
