package com.codecanvas.medspa.bench.modules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the scaffold for new modules makes, in short: a table with an encrypted column, an entity, an endpoint with a permission, a setting. NAME stands for the module's id. */
final class ModuleSource {

    private static final String RESOURCE = """
            package bench.NAME;

            import com.codecanvas.medspa.api.audit.Audit;
            import com.codecanvas.medspa.api.auth.RequiresPermission;
            import com.codecanvas.medspa.api.live.LiveUpdates;
            import com.codecanvas.medspa.api.modules.ModuleSettings;
            import com.codecanvas.medspa.api.persistence.Ids;
            import com.codecanvas.medspa.api.persistence.Transactions;
            import com.codecanvas.medspa.api.web.Answers;
            import com.codecanvas.medspa.api.web.Checks;
            import com.codecanvas.medspa.api.web.Page;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.POST;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.PathParam;
            import java.util.UUID;

            @Path("NAME/{patientId}")
            @RequiresPermission("NAME.use")
            public class EntriesResource {
                record Settings(boolean newestFirst) {}
                public record Draft(String words) {}
                public record View(UUID id, String words) {}

                private final Transactions transactions;
                private final ModuleSettings settings;
                private final Audit audit;
                private final LiveUpdates live;

                public EntriesResource(Transactions transactions, ModuleSettings settings, Audit audit, LiveUpdates live) {
                    this.transactions = transactions;
                    this.settings = settings;
                    this.audit = audit;
                    this.live = live;
                }

                @GET
                public Page<View> list(@PathParam("patientId") UUID patientId) {
                    audit.patient(patientId);
                    String order = settings.read(Settings.class).newestFirst() ? "desc" : "asc";
                    return Page.all(transactions.call(entities -> entities
                            .createQuery("select e from Entry e where e.patientId = :patient order by e.id " + order, Entry.class)
                            .setParameter("patient", patientId).getResultList().stream()
                            .map(entry -> new View(entry.id, entry.words)).toList()));
                }

                @POST
                @Answers(201)
                public View add(@PathParam("patientId") UUID patientId, Draft draft) {
                    new Checks().required(draft.words(), "words", "Write something.").done();
                    Entry entry = new Entry(Ids.next(), patientId, draft.words());
                    transactions.run(entities -> entities.persist(entry));
                    audit.patient(patientId);
                    live.changed("NAME", patientId);
                    return new View(entry.id, entry.words);
                }
            }
            """;

    private static final String ENTITY = """
            package bench.NAME;

            import com.codecanvas.medspa.api.persistence.Encrypted;
            import java.util.UUID;
            import javax.persistence.Column;
            import javax.persistence.Entity;
            import javax.persistence.Id;
            import javax.persistence.Table;

            @Entity
            @Table(schema = "NAME", name = "entry")
            public class Entry {
                @Id
                UUID id;
                @Column(name = "patient_id")
                UUID patientId;
                @Encrypted
                String words;

                protected Entry() {}

                Entry(UUID id, UUID patientId, String words) {
                    this.id = id;
                    this.patientId = patientId;
                    this.words = words;
                }
            }
            """;

    private static final String UNIT = """
            <persistence xmlns="http://xmlns.jcp.org/xml/ns/persistence" version="2.2">
              <persistence-unit name="NAME" transaction-type="RESOURCE_LOCAL">
                <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                <non-jta-data-source>osgi:service/javax.sql.DataSource/(dataSourceName=NAME)</non-jta-data-source>
                <class>bench.NAME.Entry</class>
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
                <shared-cache-mode>NONE</shared-cache-mode>
                <properties>
                  <property name="eclipselink.session.customizer" value="com.codecanvas.medspa.api.persistence.ClinicSessionCustomizer"/>
                  <property name="eclipselink.target-database" value="PostgreSQL"/>
                  <property name="eclipselink.weaving" value="false"/>
                  <property name="eclipselink.cache.shared.default" value="false"/>
                  <property name="eclipselink.jdbc.exclusive-connection.mode" value="Always"/>
                  <property name="eclipselink.logging.parameters" value="false"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    private static final String TABLE = """
            create table entry (
                tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
                id uuid not null,
                patient_id uuid not null,
                words bytea not null,
                primary key (tenant_id, id)
            );
            create index entry_by_patient on entry (tenant_id, patient_id, id);
            alter table entry enable row level security;
            alter table entry force row level security;
            create policy clinic on entry
                using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
                with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
            """;

    private static final String DESCRIPTOR = """
            {"id": "NAME", "name": "Bench NAME", "description": "What staff write down about a patient.", "icon": "clipboard-list",
             "category": "Clinic", "enabledByDefault": false, "needs": ["patients"],
             "permissions": [{"id": "NAME.use", "name": "Read and write entries", "roles": ["practitioner", "front-desk"]}],
             "settings": {"type": "object", "properties": {"newestFirst": {"type": "boolean", "title": "Newest first", "default": true}}, "additionalProperties": false}}
            """;

    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="bench.NAME.EntriesResource" init="4">
              <property name="medspa.rest.resource" type="Boolean" value="true"/>
              <service><provide interface="bench.NAME.EntriesResource"/></service>
              <reference name="audit" interface="com.codecanvas.medspa.api.audit.Audit" parameter="2"/>
              <reference name="live" interface="com.codecanvas.medspa.api.live.LiveUpdates" parameter="3"/>
              <reference name="settings" interface="com.codecanvas.medspa.api.modules.ModuleSettings" parameter="1"/>
              <reference name="transactions" interface="com.codecanvas.medspa.api.persistence.Transactions" parameter="0"/>
              <implementation class="bench.NAME.EntriesResource"/>
            </scr:component>
            """;

    private static final List<String> IMPORTS = List.of(
            "com.codecanvas.medspa.api.audit;version=\"[1.0,2)\"",
            "com.codecanvas.medspa.api.auth;version=\"[1.0,2)\"",
            "com.codecanvas.medspa.api.live;version=\"[1.0,2)\"",
            "com.codecanvas.medspa.api.modules;version=\"[1.0,2)\"",
            "com.codecanvas.medspa.api.persistence;version=\"[1.0,2)\"",
            "com.codecanvas.medspa.api.web;version=\"[1.0,2)\"",
            "jakarta.ws.rs;version=\"[4.0,5)\"",
            "javax.persistence;version=\"[2.2,3)\"");

    private ModuleSource() {}

    static Map<String, String> classes(String id) {
        return Map.of("EntriesResource", RESOURCE.replace("NAME", id), "Entry", ENTITY.replace("NAME", id));
    }

    /** The second version adds a column that the first works without. */
    static Map<String, String> files(String id, int version) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("META-INF/persistence.xml", UNIT.replace("NAME", id));
        files.put("MEDSPA-INF/module.json", DESCRIPTOR.replace("NAME", id));
        files.put("MEDSPA-INF/migrations/V1__entry.sql", TABLE);
        if (version > 1) {
            files.put("MEDSPA-INF/migrations/V2__note.sql", "-- expand\nalter table entry add column note text;\n");
        }
        files.put("OSGI-INF/resource.xml", COMPONENT.replace("NAME", id));
        return files;
    }

    static Map<String, String> headers(String id, int version) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "com.example.bench." + id);
        headers.put("Bundle-Version", version + ".0.0");
        headers.put("Bundle-Vendor", "Bench");
        headers.put("MedSpa-Module", id);
        headers.put("Meta-Persistence", "META-INF/persistence.xml");
        headers.put("Service-Component", "OSGI-INF/resource.xml");
        headers.put("Import-Package", String.join(",", IMPORTS));
        return headers;
    }
}
