package org.comity.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL refuses is answered as what it means to the caller, and nothing of the command stays. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DatabaseRefusalTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int pool;

    @BeforeEach
    void twoAlbums() {
        run("delete from stamp", "delete from album", "insert into album (id, owner) values (1, 'Kim'), (2, 'Chen')")
                .statusCode(204);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "what is there already          | 409 | conflicts-with-stored | insert into album (id, owner) values (1, 'Park')",
                "what overlaps with another     | 409 | conflicts-with-stored | insert into album (id, owner, shown) select n, 'x', daterange('2026-01-01', '2026-02-01') from generate_series(5, 6) n",
                "what names a thing not there   | 409 | conflicts-with-stored | insert into stamp values (99)",
                "what breaks a rule of the data | 422 | not-consistent        | update album set pages = 0 where id = 1",
                "what leaves out what must be   | 422 | not-consistent        | insert into album (id) values (7)",
                "a number beyond the column     | 400 | request-not-valid     | update album set pages = 99999999999 where id = 1",
                "a day that is none             | 400 | request-not-valid     | update album set shown = daterange('2026-02-30', null) where id = 1",
                "what lasts too long            | 503 | busy                  | set local statement_timeout = 50; select pg_sleep(20)",
                "a read that another overtook   | 503 | busy                  | do $$ begin raise sqlstate '40001'; end $$",
                "a server that is stopping      | 503 | unavailable           | do $$ begin raise sqlstate '57P01'; end $$",
                "a statement that is ours       | 500 | unexpected            | select nothing from nowhere",
            })
    void refused(String what, int status, String code, String statement) throws SQLException {
        run("insert into album (id, owner) values (3, 'half')", statement)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code))
                .header("Retry-After", status == 503 ? matchesPattern("[1-9]") : is((String) null));

        assertThat(count("select count(*) from album where id = 3"))
                .as("nothing is half done")
                .isZero();
    }

    @Test
    @DisplayName("two who wait for each other: one is done, the other is asked to try again")
    void deadlock() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = both.submit(() -> lock(1, 2));
            Future<Integer> other = both.submit(() -> lock(2, 1));

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(204, 503);
        }
        assertThat(count("select sum(pages) from album where id in (1, 2)"))
                .as("one of them added a page to each")
                .isEqualTo(4);
    }

    @Test
    @DisplayName("where every connection is in use the answer is 503 after a short wait, and nothing was done")
    void poolIsEmpty() throws SQLException {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < pool; i++) {
                held.add(database.getConnection());
            }

            run("insert into album (id, owner) values (4, 'late')")
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", is("2"))
                    .body("code", is("busy"));
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(count("select count(*) from album where id = 4")).isZero();
    }

    @Test
    @DisplayName("what nobody foresaw has the shape of every refusal and shows nothing of the inside")
    void unexpected() {
        given().get("/albums/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", is("unexpected"))
                .body("detail", is((String) null))
                .body("stack", is((String) null));
    }

    private static ValidatableResponse run(String... statements) {
        return given().contentType("application/json")
                .body(statements)
                .post("/albums/statements")
                .then();
    }

    private static int lock(int first, int second) {
        return given().post("/albums/lock/" + first + "/" + second).statusCode();
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
