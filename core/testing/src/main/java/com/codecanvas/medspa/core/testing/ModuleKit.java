package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import com.codecanvas.medspa.core.persistence.transaction.ModuleDataSource;
import com.codecanvas.medspa.core.persistence.transaction.ModuleTransactions;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A module in its surroundings: {@code @RegisterExtension static final ModuleKit kit = ModuleKit.of("patients");}. Prepares the module's schema as the kernel does,
 * refuses what the kernel would refuse (a table without the policy, an endpoint that does not say who may call it), and empties its tables before each test. Kits of two modules in one test share clinics, transaction and database.
 */
public final class ModuleKit implements BeforeAllCallback, BeforeEachCallback {

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private final String moduleId;
    private final String migrations;
    private final RecordingAudit audit = new RecordingAudit();
    private final TestSettings settings = new TestSettings();
    private final TestStaff staff = new TestStaff();
    private final TestSlots slots = new TestSlots();
    private final TestClock clock = new TestClock();
    private KernelKit kernel;
    private RecordingLiveUpdates live;
    private RecordingJobs jobs;
    private RecordingEvents events;
    private PersistenceUnit unit;
    private Transactions transactions;

    private ModuleKit(String moduleId, String migrations) {
        this.moduleId = moduleId;
        this.migrations = migrations;
    }

    /** The module whose {@code META-INF/persistence.xml} on the class path has a unit of this name. */
    public static ModuleKit of(String moduleId) {
        return new ModuleKit(moduleId, null);
    }

    /** With the migrations in another folder of the class path than {@code MEDSPA-INF/migrations}. */
    public static ModuleKit of(String moduleId, String migrationsFolder) {
        return new ModuleKit(moduleId, migrationsFolder);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        kernel = KernelKit.shared();
        if (migrations == null) {
            ModuleClasses.check(ScriptFolders.rootOf(moduleId));
        }
        Scripts scripts = migrations == null ? ScriptFolders.ofModule(moduleId) : ScriptFolders.in(migrations);
        kernel.schemas().prepare(SchemaPlan.ofModule(moduleId, scripts));
        unit = new PersistenceUnit(moduleId, dataSource(), kernel.cipher());
        transactions = new ModuleTransactions(kernel.transactions(), moduleId, unit::factory);
        live = new RecordingLiveUpdates(kernel.transactions());
        jobs = new RecordingJobs(kernel.transactions());
        events = new RecordingEvents(moduleId, kernel.transactions());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Tables.empty(kernel, moduleId);
        audit.reset();
        live.reset();
        jobs.reset();
        events.reset();
        staff.reset();
        slots.reset();
        clock.reset();
        settings.reset();
    }

    public Clinic clinicA() {
        return kernel.clinicA();
    }

    public Clinic clinicB() {
        return kernel.clinicB();
    }

    /** As {@link TestUser#OWNER} of clinic A, without a transaction, as in a job: each outermost call of Transactions commits. */
    public <T> T inClinicA(Callable<T> work) {
        return as(clinicA(), TestUser.OWNER, work);
    }

    public void inClinicA(Work work) {
        as(clinicA(), TestUser.OWNER, work);
    }

    public <T> T inClinicB(Callable<T> work) {
        return as(clinicB(), TestUser.OWNER, work);
    }

    public void inClinicB(Work work) {
        as(clinicB(), TestUser.OWNER, work);
    }

    public <T> T as(Clinic clinic, TestUser user, Callable<T> work) {
        Actor actor = user == null ? null : user.actor();
        return Unchecked.call(() -> kernel.scopes().call(new Scope(clinic, actor), work));
    }

    public void as(Clinic clinic, TestUser user, Work work) {
        as(clinic, user, asCallable(work));
    }

    /** Within a scope: as a request runs, in one transaction that commits at the end. */
    public <T> T inRequest(Callable<T> work) {
        return Unchecked.call(() -> kernel.transactions().call(work));
    }

    public void inRequest(Work work) {
        inRequest(asCallable(work));
    }

    /** Tries to come by clinic A's data as clinic B. */
    public TwoClinics twoClinics() {
        return new TwoClinics(this, new ModuleRows(moduleId, dataSource()));
    }

    /** Within a scope: what the module would give to the patient. */
    public RecordedCopy copyOf(PersonalData data, UUID patientId) {
        return RecordedCopy.of(data, patientId);
    }

    private static Callable<Void> asCallable(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }

    public Transactions transactions() {
        return transactions;
    }

    /** The module's tables under its database role, for raw statements; answers within {@link #inRequest}. */
    public DataSource dataSource() {
        return new ModuleDataSource(kernel.transactions(), moduleId);
    }

    public FieldCipher cipher() {
        return kernel.cipher();
    }

    public BlindIndex blindIndex() {
        return kernel.blindIndex();
    }

    public StreamCipher streams() {
        return kernel.streams();
    }

    public CurrentClinic currentClinic() {
        return kernel.currentClinic();
    }

    public CurrentUser currentUser() {
        return new TestCurrentUser(kernel.scopes());
    }

    public RecordingAudit audit() {
        return audit;
    }

    public RecordingLiveUpdates live() {
        return live;
    }

    public RecordingJobs jobs() {
        return jobs;
    }

    public RecordingEvents events() {
        return events;
    }

    public TestSettings settings() {
        return settings;
    }

    public TestStaff staff() {
        return staff;
    }

    public TestSlots slots() {
        return slots;
    }

    public TestClock clock() {
        return clock;
    }

    /** Addresses that lead nowhere: call the hook itself. */
    public Hooks hooks() {
        return name -> URI.create("https://practice.example.com/api/v1/hooks/"
                + currentClinic().get().id() + "/" + moduleId + "/" + name + "/key");
    }
}
