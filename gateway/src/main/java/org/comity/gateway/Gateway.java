package org.comity.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.Map;
import org.comity.gateway.identity.staff.InviteOperator;

/** The gateway as a process; with {@code operator <e-mail>}, instead, the command that invites the first operator, beside one that runs. */
@QuarkusMain
public class Gateway {
    private static final String OPERATOR = "operator";
    /** The command only writes. To answer, to look after the time and to hear events is for those who run all day. */
    static final Map<String, String> ASIDE = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "comity.tokens.signs", "false",
            "mp.messaging.incoming.inbox.enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "ERROR");

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(OPERATOR)) {
            ASIDE.forEach(System::setProperty);
            Quarkus.run(InviteOperator.class, Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            Quarkus.run(arguments);
        }
    }
}
