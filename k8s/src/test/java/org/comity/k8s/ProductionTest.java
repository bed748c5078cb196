package org.comity.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The production overlay")
class ProductionTest {
    static final List<String> SERVICES = Manifests.SERVICES;
    /**
     * Demonstration accounts are for one machine; traces, plain logs, a mailbox that is read, text messages, a bucket for papers, TURN servers and another time for which
     * a proof holds are wished for by an overlay.
     */
    private static final Set<String> LEFT_AT_DEFAULT = Set.of(
            "COMITY_BUCKET",
            "COMITY_BUCKET_KEY",
            "COMITY_BUCKET_REGION",
            "COMITY_BUCKET_SECRET",
            "COMITY_BUCKET_URL",
            "COMITY_DEMO",
            "COMITY_DEMO_PASSWORD",
            "COMITY_TRACE_RATIO",
            "COMITY_TRACE_COLLECTOR",
            "COMITY_LOG_JSON",
            "COMITY_SMTP_START_TLS",
            "COMITY_STORE",
            "COMITY_STORE_BEFORE",
            "COMITY_MAIL_NAME",
            "COMITY_IMAP_HOST",
            "COMITY_IMAP_PORT",
            "COMITY_IMAP_USER",
            "COMITY_IMAP_PASSWORD",
            "COMITY_IMAP_FOLDER",
            "COMITY_IMAP_TLS",
            "COMITY_SMS_URL",
            "COMITY_SMS_SECRET_HEADER",
            "COMITY_SMS_SECRET",
            "COMITY_SMS_FORM",
            "COMITY_JANUS_KEY",
            "COMITY_JANUS_RECORDINGS",
            "COMITY_JANUS_SECRET",
            "COMITY_JANUS_URL",
            "COMITY_OPENID_ACR",
            "COMITY_OPENID_ADDRESSES_CONFIRMED",
            "COMITY_OPENID_CLIENT",
            "COMITY_OPENID_ISSUER",
            "COMITY_OPENID_NAME",
            "COMITY_OPENID_SECRET",
            "COMITY_RENDERING_URL",
            "COMITY_RENDERING_KEY",
            "COMITY_SEALS_LOCAL",
            "COMITY_TURN_URLS",
            "COMITY_TURN_SECRET",
            "COMITY_TRANSCRIPTION",
            "COMITY_TRANSCRIPTION_KEY",
            "COMITY_TRANSCRIPTION_LANGUAGES",
            "COMITY_TRANSCRIPTION_MODEL",
            "COMITY_TRANSCRIPTION_URL",
            "COMITY_TRANSFER_SEALS",
            "COMITY_TURN_ONLY",
            "COMITY_WEBHOOKS_INSIDE",
            "COMITY_PROOF_LASTS");

    private static final Manifests PRODUCTION = Manifests.of(Path.of("overlays/production"));

    @Nested
    @DisplayName("is read strictly")
    class ReadStrictly {
        @ParameterizedTest(name = "{0} is refused")
        @CsvSource(
                delimiter = '|',
                value = {
                    "a misspelt field | {apiVersion: v1, kind: Service, metadata: {name: a}, spec: {port: []}}",
                    "a misspelt field deep inside | {apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec:"
                            + " {template: {spec: {containers: [{readinesProbe: {}}]}}}}",
                    "an outdated kind | {apiVersion: networking.k8s.io/v1beta1, kind: Ingress, metadata: {name: a}}",
                    "a secret in the clear | {apiVersion: v1, kind: Secret, metadata: {name: a}}"
                })
        void refuses(String what, String yaml) {
            assertThatThrownBy(() -> Manifests.parsed(yaml)).isInstanceOf(AssertionError.class);
        }

        @Test
        @DisplayName("and no object is there twice")
        void noObjectTwice() {
            assertThat(PRODUCTION.all()).doesNotHaveDuplicates().isNotEmpty();
            assertThat(PRODUCTION.all().stream()
                            .map(object -> object.getKind() + " "
                                    + object.getMetadata().getName()))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    @DisplayName("agrees with the services")
    class AgreesWithTheServices {
        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void gives_each_exactly_the_variables_it_reads(String service) {
            Set<String> read = new TreeSet<>(Application.named(service).variables());
            read.removeAll(LEFT_AT_DEFAULT);
            assertThat(variables(service))
                    .filteredOn(name -> name.startsWith("COMITY_"))
                    .containsExactlyInAnyOrderElementsOf(read);
        }

        @Test
        @DisplayName("and leaves at its default only what somebody reads")
        void defaults() {
            assertThat(SERVICES.stream().flatMap(service -> Application.named(service).variables().stream()))
                    .containsAll(LEFT_AT_DEFAULT);
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void reads_only_variables_that_developers_are_told_of(String service) throws IOException {
            assertThat(Files.readString(Path.of("../docs/developing.md")))
                    .contains(Application.named(service).variables().stream()
                            .map(name -> "`" + name + "`")
                            .toList());
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void uses_the_port_of_the_contract_everywhere(String service) {
            String port = Application.named(service).value("quarkus.http.port", "none");
            assertThat(variable(service, "COMITY_PORT").getValue()).isEqualTo(port);
            assertThat(PRODUCTION.container(service).getPorts()).singleElement().satisfies(open -> {
                assertThat(open.getName()).isEqualTo("http");
                assertThat(open.getContainerPort()).hasToString(port);
            });
            assertThat(PRODUCTION.the(Service.class, service).getSpec().getPorts())
                    .singleElement()
                    .satisfies(open -> {
                        assertThat(open.getPort()).hasToString(port);
                        assertThat(open.getTargetPort().getStrVal()).isEqualTo("http");
                    });
            assertThat(PRODUCTION.the(NetworkPolicy.class, service).getSpec().getIngress())
                    .singleElement()
                    .satisfies(allowed -> assertThat(allowed.getPorts())
                            .singleElement()
                            .satisfies(open ->
                                    assertThat(open.getPort().getIntVal()).hasToString(port)));
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        @DisplayName("runs each service's image, opens its port and asks for its health as the service itself says")
        void as_the_service_says_of_itself(String service) throws IOException {
            Manifests said =
                    Manifests.parsed(Files.readString(Path.of("..", service, "target/kubernetes/kubernetes.yml")));
            Container own = said.container(service);
            Container ours = PRODUCTION.container(service);
            assertThat(own.getImage())
                    .endsWith("/comity/" + service + ":" + ours.getImage().replaceFirst(".*:", ""));
            assertThat(own.getPorts()).singleElement().satisfies(open -> assertThat(ours.getPorts())
                    .singleElement()
                    .satisfies(port -> {
                        assertThat(port.getName()).isEqualTo(open.getName());
                        assertThat(port.getContainerPort()).isEqualTo(open.getContainerPort());
                    }));
            assertThat(path(ours.getStartupProbe()))
                    .isEqualTo(own.getStartupProbe().getHttpGet().getPath());
            assertThat(path(ours.getLivenessProbe()))
                    .isEqualTo(own.getLivenessProbe().getHttpGet().getPath());
            assertThat(path(ours.getReadinessProbe()))
                    .isEqualTo(own.getReadinessProbe().getHttpGet().getPath());
            assertThat(PRODUCTION
                            .the(Deployment.class, service)
                            .getSpec()
                            .getTemplate()
                            .getMetadata()
                            .getLabels())
                    .containsEntry("app.kubernetes.io/name", service)
                    .containsEntry(
                            "app.kubernetes.io/part-of",
                            said.the(Deployment.class, service)
                                    .getMetadata()
                                    .getLabels()
                                    .get("app.kubernetes.io/part-of"));
        }

        @ParameterizedTest(name = "{0} is the address of {1}")
        @CsvSource({
            "COMITY_ISSUER, gateway",
            "COMITY_FILING_URL, filing-service",
            "COMITY_SERVICE_URL, service-of-process-service",
            "COMITY_HEARING_URL, hearing-service"
        })
        void points_services_at_each_other(String variable, String receiver) {
            URI receives = URI.create("http://" + receiver + ":"
                    + PRODUCTION
                            .the(Service.class, receiver)
                            .getSpec()
                            .getPorts()
                            .getFirst()
                            .getPort());
            for (String sender : SERVICES) {
                environment(sender)
                        .filter(each -> each.getName().equals(variable))
                        .forEach(each -> {
                            assertThat(URI.create(each.getValue()))
                                    .as("%s of %s", variable, sender)
                                    .isEqualTo(receives);
                            assertThat(mayReach(sender, receiver))
                                    .as("%s may reach %s", sender, receiver)
                                    .isTrue();
                        });
            }
        }

        @ParameterizedTest(name = "{0} knows from the same place as all who issues tokens")
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void agrees_on_the_issuer(String service) {
            assertThat(environment(service).filter(each -> each.getName().equals("COMITY_TOKENS_ISSUER")))
                    .singleElement()
                    .satisfies(issuer -> assertThat(
                                    issuer.getValueFrom().getConfigMapKeyRef().getKey())
                            .isEqualTo("token-issuer"));
        }

        @Test
        @DisplayName("and the address that people are told is the one the ingress serves with TLS")
        void publicAddress() {
            URI told = URI.create(addresses().getData().get("public-url"));
            Ingress ingress = PRODUCTION.the(Ingress.class, "comity");
            assertThat(told.getScheme()).isEqualTo("https");
            assertThat(ingress.getSpec().getRules())
                    .extracting(rule -> rule.getHost())
                    .containsExactly(told.getHost());
            assertThat(ingress.getSpec().getTls())
                    .flatExtracting(tls -> tls.getHosts())
                    .containsExactly(told.getHost());
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void takes_every_address_from_the_map_under_its_rendered_name(String service) {
            environment(service)
                    .filter(each ->
                            each.getValueFrom() != null && each.getValueFrom().getConfigMapKeyRef() != null)
                    .map(each -> each.getValueFrom().getConfigMapKeyRef())
                    .forEach(reference -> {
                        assertThat(reference.getName())
                                .isEqualTo(addresses().getMetadata().getName());
                        assertThat(addresses().getData()).containsKey(reference.getKey());
                    });
        }

        @Test
        @DisplayName("and the map of addresses holds nothing that nobody reads")
        void noAddressUnread() {
            assertThat(addresses().getData().keySet())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    SERVICES.stream().flatMap(ProductionTest::environment),
                                    inviting().getEnv().stream())
                            .filter(each -> each.getValueFrom() != null
                                    && each.getValueFrom().getConfigMapKeyRef() != null)
                            .map(each ->
                                    each.getValueFrom().getConfigMapKeyRef().getKey())
                            .collect(Collectors.toSet()));
        }
    }

    @Nested
    @DisplayName("is safe:")
    class IsSafe {
        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void no_service_runs_as_root_or_may_become_it(String service) {
            assertThat(pod(service).getSecurityContext()).satisfies(context -> {
                assertThat(context.getRunAsNonRoot()).isTrue();
                assertThat(context.getRunAsUser()).isPositive();
                assertThat(context.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            });
            assertThat(PRODUCTION.container(service).getSecurityContext()).satisfies(context -> {
                assertThat(context.getAllowPrivilegeEscalation()).isFalse();
                assertThat(context.getPrivileged()).isNull();
                assertThat(context.getRunAsUser()).isNull();
                assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
                assertThat(context.getCapabilities().getAdd()).isEmpty();
            });
            assertThat(pod(service).getHostNetwork()).isNull();
            assertThat(pod(service).getHostPID()).isNull();
            assertThat(pod(service).getHostIPC()).isNull();
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void no_service_writes_outside_its_own_folders(String service) {
            assertThat(PRODUCTION.container(service).getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(PRODUCTION.container(service).getVolumeMounts())
                    .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                    .extracting(mount -> mount.getMountPath())
                    .isSubsetOf("/tmp", "/data")
                    .contains("/tmp");
            assertThat(pod(service).getVolumes()).allSatisfy(volume -> assertThat(volume.getEmptyDir() != null
                            || volume.getPersistentVolumeClaim() != null
                            || volume.getConfigMap() != null
                            || volume.getSecret() != null)
                    .as(volume.getName())
                    .isTrue());
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void no_service_can_speak_to_the_cluster(String service) {
            assertThat(pod(service).getAutomountServiceAccountToken()).isFalse();
            assertThat(pod(service).getServiceAccountName()).isEqualTo(service);
            assertThat(PRODUCTION.the(ServiceAccount.class, service).getAutomountServiceAccountToken())
                    .isFalse();
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void no_password_is_written_down_and_no_demonstration_account_exists(String service) {
            assertThat(environment(service)).allSatisfy(each -> {
                assertThat(each.getName()).doesNotStartWith("COMITY_DEMO");
                if (each.getName().matches(".*(PASSWORD|SECRET|_USER)")) {
                    assertThat(each.getValue()).isNull();
                    assertThat(each.getValueFrom().getSecretKeyRef()).isNotNull();
                }
            });
            assertThat(pod(service).getContainers())
                    .allSatisfy(each -> assertThat(each.getEnvFrom()).isEmpty());
        }

        @ParameterizedTest(name = "{0} is reached by {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "gateway | everybody",
                    "filing-service | gateway, service-of-process-service, hearing-service",
                    "service-of-process-service | gateway",
                    "hearing-service | gateway, hearing-service"
                })
        void who_reaches_whom(String receiver, String senders) {
            List<NetworkPolicyPeer> peers = PRODUCTION
                    .the(NetworkPolicy.class, receiver)
                    .getSpec()
                    .getIngress()
                    .getFirst()
                    .getFrom();
            if (senders.equals("everybody")) {
                assertThat(peers).isEmpty();
            } else {
                assertThat(peers)
                        .allSatisfy(
                                peer -> assertThat(peer.getNamespaceSelector()).isNull())
                        .extracting(
                                peer -> peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                        .containsExactlyInAnyOrder(senders.split(", "));
            }
        }

        @Test
        @DisplayName("what is not allowed is denied, in and out")
        void defaultDeny() {
            assertThat(PRODUCTION.the(NetworkPolicy.class, "default-deny").getSpec())
                    .satisfies(policy -> {
                        assertThat(policy.getPodSelector().getMatchLabels()).isEmpty();
                        assertThat(policy.getPodSelector().getMatchExpressions())
                                .isEmpty();
                        assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
                        assertThat(policy.getIngress()).isEmpty();
                        assertThat(policy.getEgress()).isEmpty();
                    });
            assertThat(PRODUCTION.each(NetworkPolicy.class))
                    .extracting(policy -> policy.getMetadata().getName())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    SERVICES.stream(), Stream.of("default-deny", "backing-services", "log-witnesses"))
                            .toList());
        }

        @Test
        @DisplayName("only the gateway has a door to the outside")
        void oneDoor() {
            assertThat(PRODUCTION.each(Service.class))
                    .extracting(service -> service.getSpec().getType())
                    .containsOnlyNulls();
            assertThat(PRODUCTION.each(Ingress.class)).singleElement().satisfies(ingress -> {
                assertThat(ingress.getSpec().getDefaultBackend()).isNull();
                assertThat(ingress.getSpec().getRules())
                        .flatExtracting(rule -> rule.getHttp().getPaths())
                        .extracting(path -> path.getPath() + " to "
                                + path.getBackend().getService().getName())
                        .containsExactlyInAnyOrder("/ to gateway", "/q to nowhere");
            });
            assertThat(PRODUCTION.the(Service.class, "nowhere").getSpec().getSelector())
                    .isEmpty();
        }

        @Test
        @DisplayName("the cluster refuses what does not keep the restricted standard")
        void restricted() {
            assertThat(PRODUCTION.each(Namespace.class)).singleElement().satisfies(namespace -> assertThat(
                            namespace.getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
            assertThat(PRODUCTION.all())
                    .filteredOn(object -> !object.getKind().equals("Namespace"))
                    .extracting(object -> object.getMetadata().getNamespace())
                    .containsOnly(PRODUCTION
                            .each(Namespace.class)
                            .getFirst()
                            .getMetadata()
                            .getName());
        }
    }

    @Nested
    @DisplayName("invites the first operator")
    class InvitesTheFirstOperator {
        @Test
        @DisplayName("by the gateway's own command, when somebody says so and never by a clock")
        void command() {
            assertThat(PRODUCTION
                            .the(CronJob.class, "invite-operator")
                            .getSpec()
                            .getSuspend())
                    .isTrue();
            assertThat(inviting().getImage())
                    .isEqualTo(PRODUCTION.container("gateway").getImage());
            assertThat(inviting().getArgs())
                    .containsExactly("operator", "$(FIRST_OPERATOR)", "$(FIRST_OPERATOR_LANGUAGE)");
            assertThat(addresses().getData()).containsKeys("first-operator", "first-operator-language");
        }

        @Test
        @DisplayName("on the gateway's database, from the same places, and without a password of anybody's")
        void variables() {
            assertThat(inviting().getEnv())
                    .filteredOn(each -> each.getName().startsWith("COMITY_"))
                    .isNotEmpty()
                    .isSubsetOf(environment("gateway").toList());
            assertThat(inviting().getEnv())
                    .extracting(each -> each.getName())
                    .contains("COMITY_DATABASE_URL", "COMITY_PUBLIC_URL");
        }

        @Test
        @DisplayName("as closed as the gateway, and where no request comes")
        void closed() {
            PodTemplateSpec pod = PRODUCTION
                    .the(CronJob.class, "invite-operator")
                    .getSpec()
                    .getJobTemplate()
                    .getSpec()
                    .getTemplate();
            assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType())
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(inviting().getSecurityContext())
                    .isEqualTo(PRODUCTION.container("gateway").getSecurityContext());
            assertThat(pod.getMetadata().getLabels())
                    .containsEntry("app.kubernetes.io/part-of", "comity")
                    .doesNotContainEntry("app.kubernetes.io/name", "gateway");
        }
    }

    /** The container of the command that invites an operator. */
    private static Container inviting() {
        return PRODUCTION
                .the(CronJob.class, "invite-operator")
                .getSpec()
                .getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    @Nested
    @DisplayName("stays up:")
    class StaysUp {
        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void every_object_of_a_service_selects_its_pods(String service) {
            var labels = PRODUCTION
                    .the(Deployment.class, service)
                    .getSpec()
                    .getTemplate()
                    .getMetadata()
                    .getLabels();
            assertThat(labels)
                    .containsAllEntriesOf(PRODUCTION
                            .the(Deployment.class, service)
                            .getSpec()
                            .getSelector()
                            .getMatchLabels());
            assertThat(labels)
                    .containsAllEntriesOf(
                            PRODUCTION.the(Service.class, service).getSpec().getSelector());
            assertThat(labels)
                    .containsAllEntriesOf(PRODUCTION
                            .the(PodDisruptionBudget.class, service)
                            .getSpec()
                            .getSelector()
                            .getMatchLabels());
            assertThat(labels)
                    .containsAllEntriesOf(PRODUCTION
                            .the(NetworkPolicy.class, service)
                            .getSpec()
                            .getPodSelector()
                            .getMatchLabels());
            assertThat(pod(service).getTopologySpreadConstraints()).isNotEmpty().allSatisfy(spread -> assertThat(labels)
                    .containsAllEntriesOf(spread.getLabelSelector().getMatchLabels()));
            assertThat(labels)
                    .containsEntry("app.kubernetes.io/name", service)
                    .containsEntry("app.kubernetes.io/part-of", "comity");
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void either_the_autoscaler_or_the_deployment_says_how_many(String service) {
            Integer replicas =
                    PRODUCTION.the(Deployment.class, service).getSpec().getReplicas();
            List<HorizontalPodAutoscaler> scalers = PRODUCTION.each(HorizontalPodAutoscaler.class).stream()
                    .filter(scaler ->
                            scaler.getSpec().getScaleTargetRef().getName().equals(service))
                    .toList();
            if (replicas == null) {
                assertThat(scalers).singleElement().satisfies(scaler -> assertThat(
                                scaler.getSpec().getMinReplicas())
                        .isGreaterThan(1));
            } else {
                assertThat(scalers).isEmpty();
            }
        }

        @ParameterizedTest(name = "{0} has more than one replica, also while it is brought up to date")
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void never_alone(String service) {
            var deployment = PRODUCTION.the(Deployment.class, service).getSpec();
            assertThat(deployment.getReplicas())
                    .satisfiesAnyOf(many -> assertThat(many).isNull(), many -> assertThat(many)
                            .isGreaterThan(1));
            assertThat(deployment
                            .getStrategy()
                            .getRollingUpdate()
                            .getMaxUnavailable()
                            .getIntVal())
                    .isZero();
        }

        @Test
        @DisplayName("people whose room another replica writes are led there: it says where it is, and may be reached")
        void ledToTheirRoom() {
            assertThat(variable("hearing-service", "COMITY_ADDRESS").getValue()).isEqualTo("http://$(POD_IP):8083");
            assertThat(variable("hearing-service", "POD_IP")
                            .getValueFrom()
                            .getFieldRef()
                            .getFieldPath())
                    .isEqualTo("status.podIP");
            assertThat(PRODUCTION
                            .the(NetworkPolicy.class, "hearing-service")
                            .getSpec()
                            .getIngress()
                            .getFirst()
                            .getFrom())
                    .extracting(peer -> peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                    .contains("hearing-service");
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void a_folder_of_one_node_belongs_to_one_replica(String service) {
            pod(service).getVolumes().stream()
                    .map(Volume::getPersistentVolumeClaim)
                    .filter(claim -> claim != null)
                    .forEach(claim -> {
                        boolean shared = PRODUCTION
                                .the(PersistentVolumeClaim.class, claim.getClaimName())
                                .getSpec()
                                .getAccessModes()
                                .equals(List.of("ReadWriteMany"));
                        assertThat(shared || isAlone(service)).isTrue();
                    });
            boolean keepsFiles = variables(service).contains("COMITY_DATA");
            assertThat(pod(service).getVolumes().stream().anyMatch(volume -> volume.getPersistentVolumeClaim() != null))
                    .isEqualTo(keepsFiles);
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void memory_is_bounded_and_the_end_is_orderly(String service) {
            Container container = PRODUCTION.container(service);
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getResources().getLimits().get("memory").getNumericalAmount())
                    .isGreaterThanOrEqualTo(
                            container.getResources().getRequests().get("memory").getNumericalAmount());
            // Longer than a line of the gateway's is kept without a request (routing.Lines).
            assertThat(seconds(service, "QUARKUS_SHUTDOWN_DELAY")).isGreaterThan(3);
            assertThat(pod(service).getTerminationGracePeriodSeconds())
                    .isGreaterThan(
                            seconds(service, "QUARKUS_SHUTDOWN_DELAY") + seconds(service, "QUARKUS_SHUTDOWN_TIMEOUT"));
        }

        @ParameterizedTest
        @FieldSource("org.comity.k8s.ProductionTest#SERVICES")
        void the_image_has_a_version(String service) {
            assertThat(PRODUCTION.container(service).getImage())
                    .matches(".+/comity/" + service + ":\\d+\\.\\d+\\.\\d+");
        }
    }

    private static long seconds(String service, String variable) {
        return Long.parseLong(variable(service, variable).getValue().replace("s", ""));
    }

    /** One replica at any time, during an update too. */
    private static boolean isAlone(String service) {
        var deployment = PRODUCTION.the(Deployment.class, service).getSpec();
        return Integer.valueOf(1).equals(deployment.getReplicas())
                && deployment.getStrategy().getType().equals("Recreate");
    }

    private static PodSpec pod(String service) {
        return PRODUCTION.the(Deployment.class, service).getSpec().getTemplate().getSpec();
    }

    private static Stream<EnvVar> environment(String service) {
        return PRODUCTION.container(service).getEnv().stream();
    }

    private static List<String> variables(String service) {
        return environment(service).map(EnvVar::getName).toList();
    }

    private static EnvVar variable(String service, String name) {
        return environment(service)
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " is not given " + name));
    }

    private static String path(Probe probe) {
        HTTPGetAction get = probe.getHttpGet();
        assertThat(get.getPort().getStrVal()).isEqualTo("http");
        return get.getPath();
    }

    private static ConfigMap addresses() {
        return PRODUCTION.each(ConfigMap.class).getFirst();
    }

    /** By the receiver's policy, where no sender named means everybody; to oneself there is no network. */
    private static boolean mayReach(String sender, String receiver) {
        List<NetworkPolicyPeer> peers = PRODUCTION
                .the(NetworkPolicy.class, receiver)
                .getSpec()
                .getIngress()
                .getFirst()
                .getFrom();
        return sender.equals(receiver)
                || peers.isEmpty()
                || peers.stream()
                        .anyMatch(peer -> sender.equals(
                                peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name")));
    }
}
