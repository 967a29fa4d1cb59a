package com.codecanvas.medspa.core.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArtefactsTest {

    @TempDir
    Path uploads;

    @TempDir
    Path data;

    private Path folder;
    private FolderArtefacts store;

    @BeforeEach
    void open() {
        folder = data.resolve("artefacts");
        store = new FolderArtefacts(folder);
    }

    private static Kind kind(Throwable problem) {
        return ((ArtefactProblem) problem).kind();
    }

    @Test
    void whatIsKeptIsFetchedUntilItIsForgotten() throws IOException {
        SomeFile file = SomeFile.in(uploads, "module");
        store.keep(file.sha256(), file.path());
        Files.delete(file.path());
        assertThat(store.has(file.sha256())).isTrue();
        assertThat(new FolderArtefacts(folder).fetch(file.sha256())).hasContent("module");
        store.forget(file.sha256());
        store.forget(file.sha256());
        assertThat(store.has(file.sha256())).isFalse();
        assertThatThrownBy(() -> store.fetch(file.sha256()))
                .hasMessageContaining("There is no file")
                .satisfies(problem -> assertThat(kind(problem)).isEqualTo(Kind.MISSING));
    }

    @Test
    void aFileWithAnotherDigestIsNotKept() throws IOException {
        SomeFile file = SomeFile.in(uploads, "module");
        Files.writeString(file.path(), "tampered");
        assertThatThrownBy(() -> store.keep(file.sha256(), file.path()))
                .satisfies(problem -> assertThat(kind(problem)).isEqualTo(Kind.DAMAGED));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeReadToItsEndLeavesNothing() {
        assertThatThrownBy(() -> store.keep("0".repeat(64), uploads)).isInstanceOf(ArtefactProblem.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedFileIsNoticedAndMendedByKeepingItAgain() throws IOException {
        SomeFile file = SomeFile.in(uploads, "module");
        store.keep(file.sha256(), file.path());
        Files.writeString(folder.resolve(file.sha256()), "mod");
        assertThatThrownBy(() -> store.fetch(file.sha256()))
                .satisfies(problem -> assertThat(kind(problem)).isEqualTo(Kind.DAMAGED));
        store.keep(file.sha256(), file.path());
        assertThat(store.fetch(file.sha256())).hasContent("module");
    }

    @Test
    void aDigestNamesNoOtherFile() {
        for (String digest : List.of("../" + "a".repeat(61), "A".repeat(64), "a".repeat(63), "")) {
            assertThatThrownBy(() -> store.fetch(digest)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.has(digest)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.forget(digest)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatAKilledServerLeftHalfWrittenIsRemovedLaterButNotWhatIsBeingWritten() throws IOException {
        Path old = Files.createFile(folder.resolve("a.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
        Path current = Files.createFile(folder.resolve("b.part"));
        store = new FolderArtefacts(folder);
        assertThat(old).doesNotExist();
        assertThat(current).exists();
    }

    @Test
    void manyWhoKeepTheSameFileAtOnceKeepItOnce() throws Exception {
        SomeFile file = SomeFile.in(uploads, "module".repeat(100_000));
        Callable<Path> both = () -> {
            store.keep(file.sha256(), file.path());
            return store.fetch(file.sha256());
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (var done : threads.invokeAll(List.of(both, both, both, both, both, both, both, both))) {
                assertThat(done.get()).hasSize(600_000);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(folder.toFile().list()).containsExactly(file.sha256());
    }

    @Test
    void aFullDiskIsSaidInPlainWords() {
        assertThat(FolderProblems.of(folder, new IOException("No space left on device")))
                .hasMessage("The disk that holds " + folder + " is full. Make room and try again.")
                .satisfies(problem -> assertThat(kind(problem)).isEqualTo(Kind.NO_ROOM));
    }
}
