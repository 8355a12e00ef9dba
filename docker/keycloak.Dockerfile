# Keycloak, built for PostgreSQL and for its place below /auth.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres KC_HTTP_RELATIVE_PATH=/auth KC_HEALTH_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY keycloak-theme /opt/keycloak/themes/orientir
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
