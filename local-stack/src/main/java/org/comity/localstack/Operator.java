package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code ./comity operator <e-mail> [language]}: invites the first operator, on the stack that runs here. The gateway's own command
 * does it, in a process beside the gateway; the gateway mails the invitation.
 */
public final class Operator {
    private Operator() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(invite(Folder.ofThisProject(), Path.of("").toAbsolutePath(), List.of(arguments)));
        } catch (StackProblem problem) {
            System.err.println("comity: " + problem.getMessage());
            System.exit(1);
        }
    }

    /** @return the command's exit code. @throws StackProblem if nothing runs here */
    static int invite(Folder folder, Path project, List<String> arguments) throws InterruptedException {
        Ports ports = folder.portsOfRunning()
                .orElseThrow(() -> new StackProblem("Nothing is running here. './comity up' starts it."));
        Path app = project.resolve("gateway/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(app)) {
            throw new StackProblem("gateway is not built (" + app + " is missing). './comity up' builds it.");
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ServiceProcess.JVM);
        command.addAll(List.of("-jar", app.toString(), "operator"));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().putAll(variables(folder, ports));
        try {
            return process.start().waitFor();
        } catch (IOException failed) {
            throw new StackProblem("The command could not be started: " + failed.getMessage(), failed);
        }
    }

    /** What the command has of the gateway's variables: where the data is, and what people open. */
    private static Map<String, String> variables(Folder folder, Ports ports) {
        return Map.of(
                "COMITY_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/gateway",
                "COMITY_DATABASE_USER",
                "gateway",
                "COMITY_DATABASE_PASSWORD",
                folder.secret("database.gateway"),
                "COMITY_KAFKA",
                "127.0.0.1:" + ports.kafka(),
                "COMITY_PUBLIC_URL",
                "http://localhost:" + ports.gateway(),
                "COMITY_LOG_JSON",
                "false");
    }
}
