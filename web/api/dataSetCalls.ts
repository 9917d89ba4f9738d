// The requests about data sets.
import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "./client";
import type * as api from "./types";

export const dataSetKeys = {
  ofProject: (project: string) => ["dataSets", project] as const,
  versions: (dataSet: string) => ["dataSetVersions", dataSet] as const,
  version: (version: string) => ["dataSetVersion", version] as const,
  difference: (version: string, from: string) => ["dataSetDifference", version, from] as const,
};

const ofVersion = (id: string) => ({ params: { path: { data_set_version: id } } });

export const dataSetsQuery = (project: string) =>
  queryOptions({
    queryKey: dataSetKeys.ofProject(project),
    queryFn: () =>
      answer(
        client.GET("/api/projects/{project}/data-sets", { params: { path: { project } } }),
      ).then(({ items }) => items),
  });

export const versionsQuery = (dataSet: string) =>
  queryOptions({
    queryKey: dataSetKeys.versions(dataSet),
    queryFn: () =>
      answer(
        client.GET("/api/data-sets/{data_set}/versions", {
          params: { path: { data_set: dataSet }, query: { limit: 200 } },
        }),
      ).then(({ items }) => items),
  });

export const versionQuery = (version: string) =>
  queryOptions({
    queryKey: dataSetKeys.version(version),
    queryFn: () =>
      answer(client.GET("/api/data-set-versions/{data_set_version}", ofVersion(version))),
  });

/** `from` is the id of an earlier version, or empty for nothing. */
export const differenceQuery = (version: string, from: string) =>
  queryOptions({
    queryKey: dataSetKeys.difference(version, from),
    queryFn: () =>
      answer(
        client.GET("/api/data-set-versions/{data_set_version}/difference", {
          params: { path: { data_set_version: version }, query: { from: from || undefined } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY, // published versions never change
  });

export const createDataSet = (project: string, body: api.NewDataSet): Promise<api.DataSet> =>
  answer(client.POST("/api/projects/{project}/data-sets", { params: { path: { project } }, body }));

export const publishVersion = (dataSet: string, note: string): Promise<api.DataSetVersion> =>
  answer(
    client.POST("/api/data-sets/{data_set}/versions", {
      params: { path: { data_set: dataSet } },
      body: { note },
    }),
  );

export const exportVersion = (version: string, format: string): Promise<{ id: string }> =>
  answer(
    client.POST("/api/data-set-versions/{data_set_version}/exports", {
      ...ofVersion(version),
      body: { format },
    }),
  );

/** Address of a part of a published version: its manifest, or its description for catalogues. */
export const versionFileUrl = (version: string, part: "manifest" | "croissant"): string =>
  `/api/data-set-versions/${encodeURIComponent(version)}/${part}`;
