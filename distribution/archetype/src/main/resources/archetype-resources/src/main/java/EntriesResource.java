#set($id = $artifactId.replaceAll("^.*[.]", ""))
#set($schema = $id.replace("-", "_"))
package ${package};

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.persistence.*;
import com.codecanvas.medspa.api.privacy.*;
import com.codecanvas.medspa.api.web.*;
import jakarta.ws.rs.*;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.*;

/** A patient's entries, and what the patient is given of them. */
@Component(service = {EntriesResource.class, PersonalData.class})
@RestResource
@Path("${id}/{patientId}")
@RequiresPermission("${id}.use")
public class EntriesResource implements PersonalData {
    record Settings(boolean newestFirst) {}
    public record Draft(String words) {}
    public record View(UUID id, String words) {}

    private final Transactions transactions;
    private final ModuleSettings settings;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public EntriesResource(
            @Reference Transactions transactions, @Reference ModuleSettings settings, @Reference Audit audit, @Reference LiveUpdates live) {
        this.transactions = transactions;
        this.settings = settings;
        this.audit = audit;
        this.live = live;
    }

    @GET
    public Page<View> list(@PathParam("patientId") UUID patientId) {
        audit.patient(patientId);
        String order = settings.read(Settings.class).newestFirst() ? "desc" : "asc";
        return Page.all(entries(patientId, order).stream().map(entry -> new View(entry.id, entry.words)).toList());
    }

    private List<Entry> entries(UUID patientId, String order) {
        String query = "select e from Entry e where e.patientId = :patient order by e.id " + order;
        return transactions.call(entities ->
                entities.createQuery(query, Entry.class).setParameter("patient", patientId).getResultList());
    }

    @POST
    @Answers(201)
    public View add(@PathParam("patientId") UUID patientId, Draft draft) {
        new Checks().required(draft.words(), "words", "Write something.").done();
        Entry entry = new Entry(Ids.next(), patientId, draft.words());
        transactions.run(entities -> entities.persist(entry));
        audit.patient(patientId);
        live.changed("${id}", patientId);
        return new View(entry.id, entry.words);
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(RecordKind.erased("entry", "Entries", "Staff write another entry."));
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        entries(patientId, "asc").forEach(entry -> into.add(
                new PersonalRecord("entry", entry.id, Ids.madeAt(entry.id), "Entry", new Draft(entry.words))));
    }

    @Override
    public int erase(UUID patientId) {
        return transactions.call(entities ->
                entities.createQuery("delete from Entry e where e.patientId = :patient").setParameter("patient", patientId).executeUpdate());
    }
}
