package org.comity.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What Comity stands on, and the overlay that uses it:")
class BackingTest {
    private static final Manifests BACKING = Manifests.of(Path.of("backing"));
    private static final Manifests DEV = Manifests.of(Path.of("overlays/dev"));
    private static final String NAMESPACE = "comity-backing";

    @ParameterizedTest(name = "{0} connects as whom the cluster knows, to a database that is that one''s own")
    @CsvSource({
        "gateway, gateway-database, gateway",
        "filing-service, filing-database, filing",
        "service-of-process-service, service-of-process-database, service_of_process",
        "hearing-service, hearing-database, hearing"
    })
    void databases(String service, String secret, String database) {
        GenericKubernetesResource cluster = custom("Cluster", "postgres");

        URI address = URI.create(addresses().get(secret).replaceFirst("^jdbc:", ""));
        assertThat(address.getHost()).isEqualTo(cluster.getMetadata().getName() + "-rw." + NAMESPACE + ".svc");
        assertThat(address.getPath()).isEqualTo("/" + database);

        assertThat(DEV.container(service).getEnv())
                .filteredOn(each -> List.of("COMITY_DATABASE_USER", "COMITY_DATABASE_PASSWORD")
                        .contains(each.getName()))
                .extracting(BackingTest::secretOf)
                .containsExactlyInAnyOrder(secret + " username", secret + " password");
        assertThat(owners(cluster)).containsEntry(database, secret);
    }

    /** By the database the Secret with its owner's name and password; an owner is called as the database is. */
    private static Map<String, String> owners(GenericKubernetesResource cluster) {
        Map<String, String> owners = new HashMap<>();
        String first = cluster.<String>get("spec", "bootstrap", "initdb", "database");
        owners.put(first, cluster.<String>get("spec", "bootstrap", "initdb", "secret", "name"));
        assertThat(cluster.<String>get("spec", "bootstrap", "initdb", "owner")).isEqualTo(first);
        for (Map<?, ?> role : cluster.<List<Map<?, ?>>>get("spec", "managed", "roles")) {
            assertThat(role.get("login")).isEqualTo(true);
            GenericKubernetesResource database = BACKING.each(GenericKubernetesResource.class).stream()
                    .filter(each -> each.getKind().equals("Database"))
                    .filter(each -> each.<String>get("spec", "owner").equals(role.get("name")))
                    .findFirst()
                    .orElseThrow();
            assertThat(database.<String>get("spec", "cluster", "name"))
                    .isEqualTo(cluster.getMetadata().getName());
            assertThat(database.<String>get("spec", "databaseReclaimPolicy")).isEqualTo("retain");
            owners.put(database.<String>get("spec", "name"), (String)
                    ((Map<?, ?>) role.get("passwordSecret")).get("name"));
        }
        return owners;
    }

    private static String secretOf(EnvVar variable) {
        return variable.getValueFrom().getSecretKeyRef().getName() + " "
                + variable.getValueFrom().getSecretKeyRef().getKey();
    }

    @Test
    @DisplayName("what PostgreSQL and Kafka acknowledged is on two machines")
    void twoMachines() {
        GenericKubernetesResource postgres = custom("Cluster", "postgres");
        assertThat(postgres.<Integer>get("spec", "instances")).isGreaterThan(2);
        assertThat(postgres.<Integer>get("spec", "postgresql", "synchronous", "number"))
                .isEqualTo(1);
        assertThat(postgres.<String>get("spec", "postgresql", "synchronous", "dataDurability"))
                .isEqualTo("required");
        assertThat(custom("Kafka", "kafka").<Integer>get("spec", "kafka", "config", "min.insync.replicas"))
                .isEqualTo(2);
        assertThat(custom("KafkaNodePool", "brokers").<Integer>get("spec", "replicas"))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("the broker that the overlay names is there, with a door for who has no certificate")
    void kafka() {
        GenericKubernetesResource kafka = custom("Kafka", "kafka");
        Map<?, ?> listener =
                kafka.<List<Map<?, ?>>>get("spec", "kafka", "listeners").getFirst();
        assertThat(listener.get("tls")).isEqualTo(false);
        assertThat(addresses().get("kafka"))
                .isEqualTo(kafka.getMetadata().getName() + "-kafka-bootstrap." + NAMESPACE + ".svc:"
                        + listener.get("port"));
        assertThat(custom("KafkaNodePool", "brokers").getMetadata().getLabels())
                .containsEntry("strimzi.io/cluster", kafka.getMetadata().getName());
    }

    @ParameterizedTest
    @CsvSource({"coturn", "trace-collector"})
    void nothing_runs_as_root_or_writes_outside_its_folder(String name) {
        assertThat(BACKING.the(Deployment.class, name)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getSecurityContext())
                .satisfies(context -> {
                    assertThat(context.getRunAsNonRoot()).isTrue();
                    assertThat(context.getRunAsUser()).isPositive();
                });
        assertThat(BACKING.container(name).getSecurityContext()).satisfies(context -> {
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        });
        assertThat(BACKING.container(name).getImage()).matches(".+:\\d.+");
    }

    @Test
    @DisplayName("everything of the overlay is one, and its disk is written by one")
    void oneOfEach() {
        assertThat(DEV.each(HorizontalPodAutoscaler.class))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getSpec().getMaxReplicas()).isEqualTo(1));
        assertThat(DEV.the(Deployment.class, "hearing-service").getSpec().getReplicas())
                .isEqualTo(1);
        assertThat(DEV.each(PersistentVolumeClaim.class))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.getSpec().getAccessModes()).containsExactly("ReadWriteOnce"));
        assertThat(DEV.each(Deployment.class))
                .filteredOn(each -> !each.getMetadata().getName().equals("gateway"))
                .allSatisfy(each -> {
                    assertThat(each.getSpec().getStrategy().getType()).isEqualTo("Recreate");
                    assertThat(each.getSpec().getStrategy().getRollingUpdate()).isNull();
                });
    }

    private static Map<String, String> addresses() {
        return DEV.each(ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().startsWith("addresses-"))
                .findFirst()
                .orElseThrow()
                .getData();
    }

    private static GenericKubernetesResource custom(String kind, String name) {
        return BACKING.each(GenericKubernetesResource.class).stream()
                .filter(each -> each.getKind().equals(kind)
                        && each.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " named " + name));
    }
}
