#set($id = $artifactId.replaceAll("^.*[.]", ""))
#set($schema = $id.replace("-", "_"))
package ${package};

import com.codecanvas.medspa.api.persistence.Encrypted;
import java.util.UUID;
import javax.persistence.*;

/** Something that staff wrote down about a patient; the database sees the words encrypted. */
@Entity
@Table(schema = "${schema}", name = "entry")
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
