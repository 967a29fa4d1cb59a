#set($id = $artifactId.replaceAll("^.*[.]", ""))
#set($schema = $id.replace("-", "_"))
package ${package};

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A patient's entries. */
@Component(service = EntriesResource.class)
@RestResource
@Path("${id}/{patientId}")
@RequiresPermission("${id}.use")
public class EntriesResource {
    record Settings(boolean newestFirst) {}

    public record Draft(String words) {}

    public record View(UUID id, String words) {}

    private final Transactions transactions;
    private final ModuleSettings settings;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public EntriesResource(
            @Reference Transactions transactions,
            @Reference ModuleSettings settings,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.transactions = transactions;
        this.settings = settings;
        this.audit = audit;
        this.live = live;
    }

    @GET
    public Page<View> list(@PathParam("patientId") UUID patientId) {
        audit.patient(patientId);
        String order = settings.read(Settings.class).newestFirst() ? "desc" : "asc";
        String query = "select e from Entry e where e.patientId = :patient order by e.id " + order;
        return Page.all(transactions.call(entities ->
                entities.createQuery(query, Entry.class).setParameter("patient", patientId).getResultList().stream()
                        .map(entry -> new View(entry.id, entry.words))
                        .toList()));
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
}
