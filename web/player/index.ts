// The public names of what plays sound and video.

export * from "./clock";
export * from "./failure";
export * from "./frames";
export * from "./player";
