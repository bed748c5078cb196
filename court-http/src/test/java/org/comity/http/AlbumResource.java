package org.comity.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The least service that writes to a database without looking first. */
@Path("/albums")
@PermitAll
public class AlbumResource {
    static final CyclicBarrier BOTH_HOLD_ONE = new CyclicBarrier(2);

    @Inject
    DataSource database;

    enum Binding {
        LEATHER,
        CLOTH
    }

    public record Album(
            String title,
            Binding binding,
            LocalDate bought,
            Instant seenAt,
            BigDecimal price,
            boolean complete,
            int pages,
            UUID owner,
            List<String> tags,
            @Valid Page first) {}

    public record Page(@Pattern(regexp = "[A-Z]{3}") String mark, List<Page> inserts) {}

    @POST
    public Album describe(@Valid @NotNull Album album) {
        return album;
    }

    @GET
    public String find(
            @RestQuery @NotBlank String owner,
            @RestQuery @KnownLanguage String language,
            @RestQuery @KnownZone String zone,
            @RestQuery Binding binding,
            @RestQuery LocalDate since,
            @RestQuery BigDecimal price,
            @RestQuery Integer page,
            @RestQuery boolean complete) {
        return owner + since;
    }

    @GET
    @Path("/{id}")
    public UUID show(@RestPath UUID id) {
        return id;
    }

    /** Runs the statement as an ORM would: a refusal arrives as the cause of another exception. */
    @POST
    @Path("/statements")
    @Transactional
    public void run(List<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    /** Two of these with opposite orders wait for each other, until PostgreSQL ends one. */
    @POST
    @Path("/lock/{first}/{second}")
    @Transactional
    public void lock(@RestPath int first, @RestPath int second) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update album set pages = pages + 1 where id = " + first);
            BOTH_HOLD_ONE.await(10, TimeUnit.SECONDS);
            statement.execute("update album set pages = pages + 1 where id = " + second);
        }
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new StackOverflowError("deep inside");
    }
}
