package com.codecanvas.medspa.patients.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.PatientsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TwoEditorsTest {

    private static final int EDITORS = 6;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private static PatientInput input(String family) {
        return new PatientInput("Ana", family, null, null, null, null, null, null, null, null);
    }

    @Test
    void ofEditorsAtTheSameTimeExactlyOneWinsAndTheOthersAreTold() throws Exception {
        PatientsModule module = new PatientsModule(kit);
        UUID id = kit.inClinicA(
                () -> kit.inRequest(() -> module.patients.create(input("Lopez")).id()));
        CyclicBarrier allHaveRead = new CyclicBarrier(EDITORS);
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        List<Future<String>> outcomes = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            outcomes.add(editors.submit(() -> edit(module, id, allHaveRead)));
        }
        List<String> results = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            results.add(outcome.get());
        }
        editors.shutdown();
        assertThat(results).containsOnlyOnce("saved").hasSize(EDITORS);
        assertThat(results.stream().filter("stale"::equals)).hasSize(EDITORS - 1);
        PatientPage found = kit.inClinicA(() -> module.patients.list("same", null, null, null, null));
        assertThat(found.items())
                .singleElement()
                .satisfies(patient -> assertThat(patient.version()).isEqualTo(2));
    }

    private static String edit(PatientsModule module, UUID id, CyclicBarrier allHaveRead) {
        try {
            kit.inClinicA(() -> kit.inRequest(() -> {
                module.patients.read(id);
                allHaveRead.await(30, TimeUnit.SECONDS);
                module.patients.update(id, IfMatch.fromString("\"1\""), input("Same"));
            }));
            return "saved";
        } catch (ProblemException refused) {
            // One that cannot read leaves the others waiting for it: they should not wait for ever.
            allHaveRead.reset();
            return refused.problem().code();
        }
    }
}
