package com.codecanvas.medspa.privacy.rest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.privacy.DataHolders;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.print.HtmlPdfPrinter;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.privacy.copy.CopyEnds;
import com.codecanvas.medspa.privacy.copy.CopyJob;
import com.codecanvas.medspa.privacy.copy.CopyMaking;
import com.codecanvas.medspa.privacy.copy.CopyShelf;
import com.codecanvas.medspa.privacy.copy.ExpiryJob;
import com.codecanvas.medspa.privacy.copy.Gatherer;
import com.codecanvas.medspa.privacy.own.RightsHeld;
import com.codecanvas.medspa.privacy.store.PostgresCopies;
import com.codecanvas.medspa.privacy.store.PostgresDisclosures;
import com.codecanvas.medspa.privacy.store.PostgresOptOuts;
import com.codecanvas.medspa.privacy.store.PostgresRequests;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;

/** The module's endpoints and jobs on the real database; other modules are what the test says that they hold. */
final class Practice implements PatientDirectory, DataHolders {

    static final IfMatch ANY = new IfMatch("*");

    final List<Holder> others = new ArrayList<>();
    final PrivacyRequestsResource requests;
    final CopiesResource copies;
    final HoldingsResource holdings;
    final DisclosuresResource disclosures;
    final OptOutsResource optOuts;
    final CopyJob preparing;
    final ExpiryJob expiry;
    final PostgresCopies copyRows;

    private final ModuleKit kit;
    private final RightsHeld own;
    private final Map<UUID, Map<UUID, PatientName>> patients = new ConcurrentHashMap<>();

    Practice(ModuleKit kit) {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        this.kit = kit;
        kit.settings().set(new CopyEnds.Settings(7));
        PostgresRequests requestRows = new PostgresRequests(kit.transactions());
        PostgresDisclosures disclosureRows = new PostgresDisclosures(kit.transactions());
        PostgresOptOuts optOutRows = new PostgresOptOuts(kit.transactions());
        copyRows = new PostgresCopies(kit.transactions());
        own = new RightsHeld(requestRows, disclosureRows, optOutRows);
        Gatherer gatherer = new Gatherer(this);
        CopyShelf shelf = new CopyShelf(copyRows, kit.streams());
        PrivacyDesk desk = new PrivacyDesk(this, kit.currentUser(), kit.currentClinic(), kit.audit(), kit.live());
        CopyEnds ends = new CopyEnds(requestRows, copyRows, kit.transactions(), kit.jobs(), kit.settings());
        CopyMaking making = new CopyMaking(gatherer, shelf, ends, new HtmlPdfPrinter(), this, kit.currentClinic());
        requests = new PrivacyRequestsResource(requestRows, desk);
        copies = new CopiesResource(requestRows, copyRows, shelf, kit.jobs(), desk);
        holdings = new HoldingsResource(gatherer, desk);
        disclosures = new DisclosuresResource(disclosureRows, desk);
        optOuts = new OptOutsResource(optOutRows, desk);
        preparing = new CopyJob(copyRows, making, kit.live());
        expiry = new ExpiryJob(copyRows, kit.live());
    }

    @Override
    public List<Holder> all() {
        List<Holder> all = new ArrayList<>(others);
        all.add(new Holder("privacy", "Privacy", Optional.of(own)));
        return all;
    }

    UUID patient(Clinic clinic, String name) {
        UUID id = Ids.next();
        patients.computeIfAbsent(clinic.id(), any -> new ConcurrentHashMap<>())
                .put(id, new PatientName(id, name, false));
        return id;
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        Map<UUID, PatientName> here =
                patients.getOrDefault(kit.currentClinic().get().id(), Map.of());
        Map<UUID, PatientName> found = new HashMap<>();
        ids.stream().filter(here::containsKey).forEach(id -> found.put(id, here.get(id)));
        return found;
    }

    <T> T in(Clinic clinic, Callable<T> endpoint) {
        return kit.as(clinic, TestUser.OWNER, () -> kit.inRequest(endpoint));
    }

    static RequestInput asked(UUID patient) {
        return new RequestInput(patient, null, "in-person", "patient", null, "Driver's license", null);
    }

    /** A copy that was prepared. */
    CopyView prepared(Clinic clinic, UUID request) {
        CopyView begun = in(clinic, () -> copies.prepare(new CopiesResource.Wanted(request)));
        kit.as(clinic, TestUser.OWNER, () -> kit.jobs().run(preparing));
        return in(clinic, () -> copies.list(request)).items().stream()
                .filter(copy -> copy.id().equals(begun.id()))
                .findFirst()
                .orElseThrow();
    }

    byte[] file(Clinic clinic, CopyView copy) {
        return kit.as(clinic, TestUser.OWNER, () -> {
            var body = (StreamingOutput) copies.file(copy.id()).getEntity();
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                body.write(out);
                return out.toByteArray();
            }
        });
    }

    static Problem refusal(Callable<?> call) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, call::call);
        return refused.problem();
    }

    static Holder running(String id, String name, com.codecanvas.medspa.api.privacy.PersonalData data) {
        return new Holder(id, name, Optional.of(data));
    }

    static IOException unreadable() {
        return new IOException("as the test wants it");
    }
}
