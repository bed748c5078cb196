package org.comity.filing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("By which parts a name or a title is found")
class SearchGramsTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a b",
                "hanbit precision co., ltd.",
                "(2026)浙01民初12号 rheinland maschinenbau gmbh",
                "张伟与nguyễn văn an  合同纠纷",
                "한빛 정밀",
                "müller–o'dell",
                "banana banana",
                "𠮷野 家",
                " begins and ends "
            })
    @DisplayName("are pairs of letters, the letters of scripts without blanks, and with which letters words begin")
    void parts(String written) throws SQLException {
        assertThat(inDatabase(written)).isEqualTo(said(written));
    }

    @Test
    @DisplayName("are none where nothing is written")
    void nothing() throws SQLException {
        assertThat(inDatabase("")).isEmpty();
    }

    private static Set<String> said(String written) {
        List<String> letters =
                written.codePoints().mapToObj(Character::toString).toList();
        Set<String> grams = new HashSet<>();
        for (int i = 0; i < letters.size(); i++) {
            String letter = letters.get(i);
            if (letter.equals(" ")) {
                continue;
            }
            boolean withoutBlanks = letter.codePointAt(0) >= 0x2E80;
            if (withoutBlanks) {
                grams.add(letter);
            } else if (i > 0 && letters.get(i - 1).equals(" ")) {
                grams.add(" " + letter);
            }
            if (i + 1 < letters.size() && !letters.get(i + 1).equals(" ")) {
                grams.add(letter + letters.get(i + 1));
            }
        }
        return grams;
    }

    private Set<String> inDatabase(String written) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select search_grams(?)")) {
            select.setString(1, written);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Array grams = row.getArray(1);
                return Set.copyOf(new HashSet<>(List.of((String[]) grams.getArray())));
            }
        }
    }
}
