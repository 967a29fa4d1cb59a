package com.codecanvas.medspa.patients;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.imports.CheckJob;
import com.codecanvas.medspa.patients.imports.ImportDesk;
import com.codecanvas.medspa.patients.imports.ImportRetention;
import com.codecanvas.medspa.patients.imports.ImportUpload;
import com.codecanvas.medspa.patients.imports.ImportWatch;
import com.codecanvas.medspa.patients.imports.PatientSettings;
import com.codecanvas.medspa.patients.imports.RowJudge;
import com.codecanvas.medspa.patients.imports.StartJob;
import com.codecanvas.medspa.patients.privacy.PatientsHeld;
import com.codecanvas.medspa.patients.rest.ImportRowList;
import com.codecanvas.medspa.patients.rest.ImportViews;
import com.codecanvas.medspa.patients.rest.ImportsResource;
import com.codecanvas.medspa.patients.rest.OwnRecentPatients;
import com.codecanvas.medspa.patients.rest.PatientWatch;
import com.codecanvas.medspa.patients.rest.PatientsResource;
import com.codecanvas.medspa.patients.store.PatientIntake;
import com.codecanvas.medspa.patients.store.PostgresPatientBook;
import com.codecanvas.medspa.patients.store.PostgresPatientSearch;
import com.codecanvas.medspa.patients.store.PostgresRecentPatients;
import com.codecanvas.medspa.patients.store.StoredPatientNames;
import com.codecanvas.medspa.patients.store.imports.PostgresImportBook;
import com.codecanvas.medspa.patients.store.imports.PostgresImportRows;
import com.codecanvas.medspa.patients.store.imports.PostgresUploadedRows;
import com.codecanvas.medspa.patients.store.imports.RowCipher;

/** The module's components put together as the container does it. */
public final class PatientsModule {

    public final PostgresPatientBook book;
    public final StoredPatientNames names;
    public final PatientsResource patients;
    public final ImportBook imports;
    public final PostgresImportRows rows;
    public final ImportsResource importing;
    public final CheckJob checkJob;
    public final StartJob startJob;
    public final ImportRetention retention;
    public final PostgresRecentPatients recent;
    public final PatientsHeld held;

    public PatientsModule(ModuleKit kit) {
        var transactions = kit.transactions();
        var clinic = kit.currentClinic();
        kit.settings().set(new PatientSettings(7));
        book = new PostgresPatientBook(transactions, kit.blindIndex());
        names = new StoredPatientNames(transactions);
        recent = new PostgresRecentPatients(transactions);
        patients = new PatientsResource(
                book,
                new PostgresPatientSearch(transactions, kit.blindIndex(), kit.cipher()),
                new PatientWatch(kit.audit(), kit.live(), kit.events()),
                clinic,
                new OwnRecentPatients(recent, kit.currentUser()));
        imports = new PostgresImportBook(transactions);
        RowCipher cipher = new RowCipher(kit.cipher());
        PatientIntake intake = new PatientIntake(transactions, kit.blindIndex());
        rows = new PostgresImportRows(transactions, cipher, intake);
        held = new PatientsHeld(book, recent, new PostgresUploadedRows(transactions, cipher, intake), kit.staff());
        ImportWatch watch = new ImportWatch(kit.audit(), kit.live(), kit.events());
        RowJudge judge = new RowJudge(rows, clinic);
        checkJob = new CheckJob(transactions, imports, rows, judge, watch);
        startJob = new StartJob(transactions, imports, rows, judge, watch);
        retention = new ImportRetention(imports, kit.jobs(), kit.settings());
        importing = new ImportsResource(
                new ImportViews(imports, kit.staff(), watch),
                new ImportUpload(imports, rows, retention, clinic, kit.currentUser()),
                new ImportDesk(imports, kit.jobs(), watch),
                new ImportRowList(rows, names, clinic));
    }
}
