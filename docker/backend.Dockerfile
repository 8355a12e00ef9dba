# Orientir's backend with the SPA in it. Build from the root of the repository.
FROM node:22-slim AS spa
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm install --no-save --no-audit --no-fund
COPY openapi.yaml /src/openapi.yaml
COPY frontend ./
RUN npm run build

FROM eclipse-temurin:25-jdk AS backend
WORKDIR /src/backend
COPY backend/.mvn .mvn
COPY backend/mvnw backend/pom.xml ./
COPY backend/src/main src/main
COPY frontend/src/i18n /src/frontend/src/i18n
COPY --from=spa /src/frontend/dist /src/frontend/dist
RUN ./mvnw -B -ntp package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 orientir
WORKDIR /app
COPY --from=backend /src/backend/target/quarkus-app ./
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "quarkus-run.jar"]
