package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.COURT_OFFICE_CHANGED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.comity.http.PlainText;

/** What an operator keeps of a court, for those who file there. */
@Entity
@Table(name = "court_office")
public class CourtOffice {
    @Id
    private String court;

    @Version
    private long version;

    private String address = "";
    private String telephone = "";
    private String hours = "";

    @Column(name = "closed_because")
    private String closedBecause;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CourtOffice() {}

    /** Of which nothing is kept yet. @param court code */
    CourtOffice(String court) {
        this.court = court;
    }

    /** @throws org.comity.http.ProblemException COURT_OFFICE_CHANGED if another operator was faster */
    void keep(CourtOfficeResource.Keeping said, String operator, Instant now) {
        if (said.version() != seen()) {
            throw COURT_OFFICE_CHANGED.with();
        }
        address = PlainText.strip(said.address());
        telephone = PlainText.strip(said.telephone());
        hours = PlainText.strip(said.hours());
        closedBecause = PlainText.isBlank(said.closedBecause()) ? null : PlainText.strip(said.closedBecause());
        changedByName = operator;
        changedAt = now;
    }

    String court() {
        return court;
    }

    /** What an operator names to change it: 0 while nothing is kept, then one more with each change. */
    long seen() {
        return changedAt == null ? 0 : version + 1;
    }

    String address() {
        return address;
    }

    String telephone() {
        return telephone;
    }

    String hours() {
        return hours;
    }

    /** Why it takes no new filings here; null while it takes them. */
    String closedBecause() {
        return closedBecause;
    }

    /** Null while nothing is kept, as who changed it. */
    Instant changedAt() {
        return changedAt;
    }

    String changedByName() {
        return changedByName;
    }
}
