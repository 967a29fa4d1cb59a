package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Invoices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads invoices with names and payments, and tells the audit log whose they are. */
@Component(service = InvoiceViews.class)
public final class InvoiceViews {

    private final Transactions transactions;
    private final Invoices invoices;
    private final Attempts attempts;
    private final PatientDirectory patients;
    private final Audit audit;

    @Activate
    public InvoiceViews(
            @Reference Transactions transactions,
            @Reference Invoices invoices,
            @Reference Attempts attempts,
            @Reference PatientDirectory patients,
            @Reference Audit audit) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.attempts = attempts;
        this.patients = patients;
        this.audit = audit;
    }

    InvoiceView one(UUID id) {
        InvoiceView view = transactions.call(
                entities -> many(List.of(invoices.find(id).orElseThrow(() -> Problem.notFound("invoice"))))
                        .get(0));
        audit.entity("invoice", id);
        return view;
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when this clinic has no such invoice */
    void exists(UUID id) {
        if (invoices.find(id).isEmpty()) {
            throw Problem.notFound("invoice");
        }
    }

    List<InvoiceView> list(Invoices.Query query) {
        return transactions.call(entities -> many(invoices.list(query)));
    }

    private List<InvoiceView> many(List<Invoice> found) {
        List<UUID> patientIds = found.stream()
                .map(invoice -> invoice.subject().patientId())
                .distinct()
                .toList();
        audit.patients(patientIds);
        Map<UUID, PatientName> names = patients.names(patientIds);
        Map<UUID, List<Attempt>> tried = attempts
                .ofInvoices(found.stream().map(Invoice::id).toList())
                .stream()
                .collect(Collectors.groupingBy(attempt -> attempt.target().invoiceId()));
        return found.stream()
                .map(invoice -> InvoiceView.of(
                        invoice,
                        name(names.get(invoice.subject().patientId())),
                        tried.getOrDefault(invoice.id(), List.of())))
                .toList();
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when this clinic has no such patient */
    void known(UUID patientId) {
        if (patientId == null) {
            throw Problem.invalid("patientId", "required", "Say whose it is.");
        }
        if (patients.names(List.of(patientId)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        audit.patient(patientId);
    }

    private static String name(PatientName name) {
        return name == null ? null : name.displayName();
    }
}
