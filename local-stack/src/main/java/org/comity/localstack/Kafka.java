package org.comity.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker and controller (KRaft) in this process, on loopback. */
final class Kafka implements AutoCloseable {
    /** How long an event stays in its topic, or among the dead letters. */
    static final Duration KEEPS = Duration.ofDays(30);

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private Kafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** @param controllerPort where the controller listens, loopback too */
    static Kafka start(Path data, int port, int controllerPort) {
        try {
            if (!Files.exists(data.resolve("meta.properties"))) {
                Files.createDirectories(data);
                format(data);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new StackProblem("Kafka could not prepare its folder " + data + ": " + failed.getMessage(), failed);
        }
        KafkaRaftServer server = new KafkaRaftServer(config(data, port, controllerPort), Time.SYSTEM);
        server.startup();
        return new Kafka(server, port);
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }

    private static KafkaConfig config(Path data, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("node.id", String.valueOf(NODE)),
                Map.entry("process.roles", "broker,controller"),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + port),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("num.partitions", "3"),
                Map.entry("auto.create.topics.enable", "true"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("log.retention.hours", String.valueOf(KEEPS.toHours())),
                Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                Map.entry("log.cleaner.threads", "1")));
        return new KafkaConfig(properties);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
