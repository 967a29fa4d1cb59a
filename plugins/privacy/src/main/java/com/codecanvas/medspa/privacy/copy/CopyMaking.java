package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.print.PdfPrinter;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers, writes and shelves a copy. */
@Component(service = CopyMaking.class)
public final class CopyMaking {

    private final Gatherer gatherer;
    private final CopyShelf shelf;
    private final CopyEnds ends;
    private final PdfPrinter printer;
    private final PatientDirectory patients;
    private final CurrentClinic clinic;

    @Activate
    public CopyMaking(
            @Reference Gatherer gatherer,
            @Reference CopyShelf shelf,
            @Reference CopyEnds ends,
            @Reference PdfPrinter printer,
            @Reference PatientDirectory patients,
            @Reference CurrentClinic clinic) {
        this.gatherer = gatherer;
        this.shelf = shelf;
        this.ends = ends;
        this.printer = printer;
        this.patients = patients;
        this.clinic = clinic;
    }

    void make(RecordCopy copy) throws IOException {
        AccessRequest request = ends.request(copy);
        Gathered gathered = gatherer.gather(request.patientId());
        int[] files = new int[1];
        CopyShelf.Written written = shelf.put(
                copy.id(), out -> files[0] = new CopyArchive(printer).write(frame(request.patientId()), gathered, out));
        ends.ready(
                copy,
                new RecordCopy.Outcome(
                        gathered.records(), files[0], written.bytes(), written.sha256(), gathered.missing(), null));
    }

    private CopyFrame frame(UUID patientId) {
        Clinic here = clinic.get();
        PatientName name = patients.names(List.of(patientId)).get(patientId);
        return new CopyFrame(
                here.name(),
                patientId,
                name == null ? "Patient" : name.displayName(),
                Instant.now(),
                new Fact.Manner(here.timeZone(), Locale.forLanguageTag(here.locale())));
    }
}
