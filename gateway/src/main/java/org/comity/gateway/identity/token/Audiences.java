package org.comity.gateway.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.gateway.directory.ServicesConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a token may be used: the names of the services in its {@code aud}. Each takes those alone that name it, so that what was given
 * for one opens no other.
 */
@ApplicationScoped
class Audiences {
    /** All that services of the release before ask for; they are brought up to date after the gateway, and go on meanwhile. */
    private static final String OF_THE_RELEASE_BEFORE = "comity";

    private final String gateway;
    private final Map<String, ServicesConfig.Service> services;

    Audiences(ServicesConfig services, @ConfigProperty(name = "quarkus.application.name") String gateway) {
        this.gateway = gateway;
        this.services = services.byName();
    }

    /** People use everything, with one token: what they may do there is decided by their groups and their cases. */
    Set<String> ofPeople() {
        return with(Stream.concat(Stream.of(gateway), clients(service -> true)));
    }

    /** The systems of partners; nothing of the gateway's own is for them. */
    Set<String> ofPartners() {
        return with(clients(ServicesConfig.Service::partners));
    }

    /** Those that a service asks for itself. Empty if there are none, or it is no service of the suite. */
    Set<String> ofService(String client) {
        List<String> asked = services.values().stream()
                .filter(service -> service.client().equals(client))
                .flatMap(service -> service.asks().stream().flatMap(List::stream))
                .map(name -> services.get(name).client())
                .toList();
        return asked.isEmpty() ? Set.of() : with(asked.stream());
    }

    private Stream<String> clients(Predicate<ServicesConfig.Service> which) {
        return services.values().stream().filter(which).map(ServicesConfig.Service::client);
    }

    private static Set<String> with(Stream<String> names) {
        return Stream.concat(names, Stream.of(OF_THE_RELEASE_BEFORE)).collect(Collectors.toUnmodifiableSet());
    }
}
