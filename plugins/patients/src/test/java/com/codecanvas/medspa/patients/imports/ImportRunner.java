package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.rest.ImportBody;
import com.codecanvas.medspa.patients.rest.MappingInput;
import com.codecanvas.medspa.patients.rest.RowBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drives an import in clinic A as the wizard does. */
final class ImportRunner {

    private final ModuleKit kit;
    private final PatientsModule module;

    ImportRunner(ModuleKit kit, PatientsModule module) {
        this.kit = kit;
        this.module = module;
    }

    ImportBody upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8), "auto");
    }

    ImportBody upload(byte[] bytes, String encoding) {
        return kit.inClinicA(
                () -> module.importing.upload("list.csv", encoding, null, new ByteArrayInputStream(bytes)));
    }

    ImportBody read(UUID id) {
        return kit.inClinicA(() -> module.importing.read(id));
    }

    ImportBody map(ImportBody seen, Map<String, Integer> mapping, String dateFormat, String duplicates) {
        return request(() ->
                module.importing.map(seen.id(), version(seen), new MappingInput(mapping, dateFormat, duplicates)));
    }

    ImportBody check(ImportBody seen) {
        request(() -> module.importing.check(seen.id(), version(seen)));
        kit.inClinicA(() -> kit.jobs().run(module.checkJob));
        return read(seen.id());
    }

    ImportBody begin(ImportBody seen) {
        return request(() -> module.importing.start(seen.id(), version(seen)));
    }

    ImportBody start(ImportBody seen) {
        begin(seen);
        kit.inClinicA(() -> kit.jobs().run(module.startJob));
        return read(seen.id());
    }

    ImportBody cancel(ImportBody seen) {
        return request(() -> module.importing.cancel(seen.id(), version(seen)));
    }

    List<RowBody> rows(ImportBody found, String outcome) {
        return kit.inClinicA(
                () -> module.importing.rows(found.id(), outcome, 200, null).items());
    }

    String report(ImportBody found) {
        return kit.inClinicA(() -> {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            module.importing.report(found.id()).write(output);
            return output.toString(StandardCharsets.UTF_8);
        });
    }

    long patients() {
        return count("patient");
    }

    long count(String table) {
        return kit.inClinicA(() -> kit.inRequest(() -> {
            try (var connection = kit.dataSource().getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from patients." + table)) {
                rows.next();
                return rows.getLong(1);
            }
        }));
    }

    <T> T request(java.util.concurrent.Callable<T> work) {
        return kit.inClinicA(() -> kit.inRequest(work));
    }

    private static IfMatch version(ImportBody seen) {
        return IfMatch.fromString("\"" + seen.version() + "\"");
    }
}
