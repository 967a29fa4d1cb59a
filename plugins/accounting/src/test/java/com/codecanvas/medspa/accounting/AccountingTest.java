package com.codecanvas.medspa.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.accounting.api.AccountingFormat;
import com.codecanvas.medspa.accounting.rest.MonthView;
import com.codecanvas.medspa.accounting.rest.PricesResource.PriceDraft;
import com.codecanvas.medspa.accounting.rest.RevenueResource.RevenueDraft;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final AccountingFormat FIRST_TEXT = month -> new com.codecanvas.medspa.accounting.api.ExportFile(
            "first.txt",
            "text/plain",
            month.bookings().get(0).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("accounting");

    private AccountingDesk desk;

    @BeforeEach
    void module() {
        desk = new AccountingDesk(kit);
    }

    private UUID enter(String text, long gross) {
        return kit.inClinicA(() -> kit.inRequest(() -> desk.revenue.enter(new RevenueDraft(DAY, text, gross, 80))))
                .id();
    }

    private MonthView month(String month) {
        return kit.inClinicA(() -> kit.inRequest(() -> desk.months.read(month)));
    }

    @Test
    void aMonthHoldsWhatWasEnteredAndWhatWasCompleted() {
        enter("Voucher", 10800);
        desk.completed("2026-12-01T01:00:00Z");
        kit.inClinicA(() -> kit.inRequest(() -> desk.prices.set(desk.service, new PriceDraft(21600L, 80))));
        assertThat(month("2026-11").gross()).isEqualTo(32400);
        assertThat(month("2026-11").tax()).isEqualTo(2400);
        assertThat(month("2026-12").bookings()).isEmpty();
    }

    @Test
    void aPriceCanBeChanged() {
        kit.inClinicA(() -> {
            kit.inRequest(() -> desk.prices.set(desk.service, new PriceDraft(1L, 0)));
            kit.inRequest(() -> desk.prices.set(desk.service, new PriceDraft(2L, 0)));
            assertThat(desk.prices.list().items())
                    .singleElement()
                    .satisfies(price -> assertThat(price.gross()).isEqualTo(2));
        });
    }

    @Test
    void revenueEnteredByMistakeIsTakenOut() {
        UUID id = enter("Voucher", 100);
        kit.inClinicA(() -> kit.inRequest(() -> desk.revenue.remove(id)));
        assertThat(month("2026-11").bookings()).isEmpty();
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.inRequest(() -> desk.revenue.remove(id))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void theFileIsWrittenByTheClinicsFormat() {
        enter("Voucher", 100);
        desk.format = FIRST_TEXT;
        var answer = kit.inClinicA(() -> kit.inRequest(() -> desk.months.file("2026-11")));
        assertThat((byte[]) answer.getEntity()).asString().isEqualTo("Voucher");
        assertThat(answer.getHeaderString("Content-Disposition")).contains("first.txt");
    }

    @Test
    void withoutAFormatTheClinicIsToldToChooseOne() {
        assertThat(problem(() -> desk.months.file("2026-11"))).isEqualTo("no-format");
    }

    @Test
    void whatIsNoMonthIsToldSo() {
        assertThat(problem(() -> desk.months.read("November"))).isEqualTo("malformed");
    }

    @Test
    void anEntryThatSaysTooLittleIsRefused() {
        assertThat(problem(() -> desk.revenue.enter(new RevenueDraft(null, " ", null, 1000))))
                .isEqualTo("validation");
    }

    @Test
    void theOtherClinicComesByNothing() {
        enter("Voucher for Ana", 100);
        kit.inClinicA(() -> kit.inRequest(() -> desk.prices.set(desk.service, new PriceDraft(777L, 80))));
        desk.format = FIRST_TEXT;
        kit.twoClinics().verify(desk.months, "Voucher for Ana");
        kit.twoClinics().verify(desk.revenue, "Voucher for Ana");
        kit.twoClinics().verify(desk.prices, "gross=777");
        assertThat(kit.inClinicB(() -> kit.inRequest(() -> desk.months.read("2026-11")))
                        .bookings())
                .isEmpty();
    }

    private static String problem(ModuleKit.Work call) {
        return catchThrowableOfType(ProblemException.class, () -> kit.inClinicA(() -> kit.inRequest(call)))
                .problem()
                .code();
    }
}
