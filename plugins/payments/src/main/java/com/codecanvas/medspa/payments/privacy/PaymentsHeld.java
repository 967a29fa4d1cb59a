package com.codecanvas.medspa.payments.privacy;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Invoices;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invoices, and the money that went for them. The books name no patient; they refer to these records. */
@Component(service = PersonalData.class)
public final class PaymentsHeld implements PersonalData {

    static final String TAX =
            "Financial records must be kept for tax law, usually seven years, and with the medical record where they say what was treated.";
    private static final RecordKind INVOICE = RecordKind.kept(
            "invoice", "Invoices", "Staff void the invoice, with the reason, and write a new one.", TAX);
    private static final int AT_ONCE = 200;

    private final Invoices invoices;
    private final MoneyRecords money;
    private final CurrentClinic clinic;

    @Activate
    public PaymentsHeld(@Reference Invoices invoices, @Reference MoneyRecords money, @Reference CurrentClinic clinic) {
        this.invoices = invoices;
        this.money = money;
        this.clinic = clinic;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(INVOICE, MoneyRecords.PAYMENT, MoneyRecords.DEPOSIT, MoneyRecords.PACKAGE);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        Locale locale = Locale.forLanguageTag(clinic.get().locale());
        UUID before = null;
        List<Invoice> some;
        do {
            some = invoices.list(new Invoices.Query(patientId, null, before, AT_ONCE));
            for (Invoice invoice : some) {
                into.add(record(invoice, locale));
                before = invoice.id();
            }
        } while (some.size() == AT_ONCE);
        money.copy(patientId, locale, into);
    }

    private static PersonalRecord record(Invoice invoice, Locale locale) {
        return new PersonalRecord(
                INVOICE.id(),
                invoice.id(),
                invoice.times().created(),
                invoice.number() == null ? "Draft of an invoice" : "Invoice " + invoice.number(),
                InvoiceFacts.of(invoice, new Amounts(invoice.currency(), locale)));
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}
