package org.comity.gateway.identity.staff;

import org.comity.law.Court;

/** A court that can have staff, with its name. @param code as it stands in case numbers, such as 浙01 */
public record StaffCourt(String code, String zh, String en) {
    static StaffCourt of(Court court) {
        return new StaffCourt(court.code(), court.zh(), court.en());
    }
}
