# One image for both processes: `dist/src/main.js` (the default) answers requests, `dist/src/worker.js` does the work
# in the background. With nothing configured it runs embedded, with its data in /data.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
COPY site/package.json site/
COPY packages/sdk/package.json packages/sdk/
COPY packages/website-config/package.json packages/website-config/
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Without the Node that npm brings for machines that have an older one: the image has its own.
RUN npm ci --omit=dev --workspaces=false --ignore-scripts && rm -rf node_modules/node-linux-* \
  && mkdir -p node_modules/@glaneur && ln -s ../../packages/website-config node_modules/@glaneur/website-config

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SITES_PORT=3001 GLANEUR_HOME=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /build/node_modules node_modules
COPY --from=build /build/package.json ./
COPY --from=build /build/packages/website-config/package.json packages/website-config/
COPY --from=build /build/packages/website-config/dist packages/website-config/dist
COPY --from=build /build/dist dist
COPY --from=build /build/web/dist web/dist
COPY --from=build /build/site/dist site/dist
USER node
VOLUME /data
EXPOSE 3000 3001
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/src/main.js"]
