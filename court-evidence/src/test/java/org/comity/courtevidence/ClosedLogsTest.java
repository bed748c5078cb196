package org.comity.courtevidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.comity.courtevidence.PublicLog.ClosedLogView;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.SignedNote;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedLogsTest {
    private static final String NEXT = "log.comity.example/service/2027";
    private static final String FIRST_ENTRIES = "entries/000.p/2";

    @TempDir
    Path folder;

    private TestLog before;
    private PublicLog site;

    @BeforeEach
    void twoEntriesThenANewLog() throws IOException, SQLException {
        before = new TestLog(folder.resolve("before"));
        before.append("{\"n\":1}");
        before.append("{\"n\":2}");
        before.log.checkpoint();
        EvidenceLog next = before.closedAndBegunAnew(folder.resolve("next"), NEXT);
        next.checkpoint();
        site = new PublicLog(next, null) {};
    }

    @Test
    @DisplayName("Anybody reads a closed log under the path of the one after it: its last state, keys and tiles")
    void isRead() {
        assertThat(site.closed().getEntity()).isEqualTo(List.of(new ClosedLogView(before.log.origin(), "closed/0")));
        Checkpoint last = Checkpoint.parse(
                SignedNote.parse(site.closedCheckpoint(0).getEntity()).text());
        assertThat(last.origin()).isEqualTo(before.log.origin());
        assertThat(last.size()).isEqualTo(2);
        assertThat(site.closedPolicy(0).getEntity()).isEqualTo(before.log.policy());
        assertThat(site.closedKeys(0).getEntity().origin()).isEqualTo(before.log.origin());
        assertThat(new String(site.closedTile(0, FIRST_ENTRIES).getEntity())).contains("{\"n\":1}", "{\"n\":2}");
        assertThat(site.closedTile(0, FIRST_ENTRIES).getHeaderString("Cache-Control"))
                .contains("immutable");
    }

    @Test
    @DisplayName(
            "What is not there is not found: another number, a tile that was never full, the closed log's entries in the new one")
    void isNotFound() {
        for (int number : new int[] {-1, 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> site.closedCheckpoint(number)).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> site.closedTile(0, "entries/001")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> site.tile(FIRST_ENTRIES)).isInstanceOf(ProblemException.class);
    }
}
